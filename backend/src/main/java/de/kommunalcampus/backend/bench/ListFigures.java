// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.bench;

import de.kommunalcampus.matchingmodel.catalogue.Catalogue;
import de.kommunalcampus.matchingmodel.catalogue.CourseId;
import de.kommunalcampus.matchingmodel.evaluation.MeanReciprocalRank;
import de.kommunalcampus.matchingmodel.evaluation.Recall;
import de.kommunalcampus.matchingmodel.need.EmployeeProfile;
import de.kommunalcampus.matchingmodel.ranking.Explanation;
import de.kommunalcampus.matchingmodel.ranking.MatchQuery;
import de.kommunalcampus.matchingmodel.ranking.Matcher;
import de.kommunalcampus.matchingmodel.ranking.RankedCourse;
import de.kommunalcampus.seeddata.SearchQuery;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;

/**
 * Recall@10 and mean reciprocal rank of the courses in the lists that people see: text, need and circumstances together.
 * Each pair of a query with judged courses and somebody of its administration counts once.
 */
final class ListFigures {
    private static final int SHOWN = 10;
    private static final Recall RECALL = Recall.at(SHOWN);

    private final Catalogue catalogue;
    private final Matcher matcher;
    private final LocalDateTime now;
    private final MeanReciprocalRank rank = new MeanReciprocalRank();
    private double recall;
    private int first;
    private int lists;

    ListFigures(Catalogue catalogue, Matcher matcher, LocalDateTime now) {
        this.catalogue = catalogue;
        this.matcher = matcher;
        this.now = now;
    }

    void add(SearchQuery query, List<EmployeeProfile> people) {
        people.forEach(person -> add(query, person));
    }

    /** What a rule takes from the person is not expected in her list. */
    private void add(SearchQuery query, EmployeeProfile person) {
        MatchQuery asked = MatchQuery.fromMyNeeds(SHOWN).withText(query.query());
        List<String> expected = query.courses().stream()
                .filter(course -> matcher.explain(catalogue, person, new CourseId(course), asked, now)
                        .map(Explanation::removedBy)
                        .isEmpty())
                .toList();
        if (expected.isEmpty()) {
            return;
        }
        List<String> shown = matcher.match(catalogue, person, asked, now).hits().stream()
                .map(RankedCourse::course)
                .map(course -> course.id().value())
                .toList();
        recall += RECALL.of(shown, expected).orElse(0);
        rank.add(shown, expected);
        first += !shown.isEmpty() && expected.contains(shown.getFirst()) ? 1 : 0;
        lists++;
    }

    double recall() {
        return lists == 0 ? Double.NaN : recall / lists;
    }

    double meanReciprocalRank() {
        return rank.value().orElse(Double.NaN);
    }

    /** The share of the lists that begin with an expected course. */
    double first() {
        return lists == 0 ? Double.NaN : (double) first / lists;
    }

    String summary() {
        return String.format(
                Locale.ROOT,
                "list_recall10=%.3f list_mrr=%.3f list_first=%.3f lists=%d",
                recall(),
                meanReciprocalRank(),
                first(),
                lists);
    }
}
