// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.bench;

import de.kommunalcampus.matchingmodel.catalogue.Catalogue;
import de.kommunalcampus.matchingmodel.catalogue.CourseId;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import de.kommunalcampus.matchingmodel.evaluation.Ndcg;
import de.kommunalcampus.matchingmodel.need.EmployeeProfile;
import de.kommunalcampus.matchingmodel.ranking.MatchQuery;
import de.kommunalcampus.matchingmodel.ranking.Matcher;
import de.kommunalcampus.matchingmodel.ranking.RankedCourse;
import de.kommunalcampus.matchingmodel.ranking.Ranking;
import de.kommunalcampus.matchingmodel.scoring.RankingWeights;
import java.io.PrintStream;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Prints expected and actual first fives side by side, with the figures that compare them. */
final class FivesTable {
    private static final int FIVE = 5;
    private static final int TITLE = 58;

    private final Catalogue catalogue;
    private final Map<String, CourseId> ids;
    private final LocalDateTime now;
    private final PrintStream out;
    private final Matcher matcher = new Matcher(RankingWeights.published());
    private final List<Double> overlaps = new ArrayList<>();
    private final List<Double> gains = new ArrayList<>();

    /** @param ids of the courses by the providers' own */
    FivesTable(Catalogue catalogue, Map<String, CourseId> ids, LocalDateTime now, PrintStream out) {
        this.catalogue = catalogue;
        this.ids = Map.copyOf(ids);
        this.now = now;
        this.out = out;
    }

    void print(ExpectedFive expected) {
        Ranking ranking = matcher.match(
                catalogue,
                EmployeeProfile.unknown(new TenantId("bench")),
                MatchQuery.fromMyNeeds(MatchQuery.MOST_HITS).withJobRole(expected.jobRole()),
                now);
        List<CourseId> relevant = expected.courses().stream().map(this::id).toList();
        List<CourseId> ranked =
                ranking.hits().stream().map(hit -> hit.course().id()).toList();
        out.printf("%n%s: %,d hits%n", expected.occupation(), ranking.total());
        out.printf("  %-4s %-6s %-" + TITLE + "s  %s%n", "rank", "score", "actual", "expected (its actual rank)");
        for (int place = 0; place < FIVE; place++) {
            printLine(place, ranking.hits(), relevant, ranked);
        }
        note(relevant, ranked);
    }

    private void printLine(int place, List<RankedCourse> hits, List<CourseId> relevant, List<CourseId> ranked) {
        RankedCourse hit = place < hits.size() ? hits.get(place) : null;
        CourseId wanted = relevant.get(place);
        String mark = hit != null && relevant.contains(hit.course().id()) ? "*" : " ";
        int actual = ranked.indexOf(wanted) + 1;
        out.printf(
                "  %-4d %-6s %s%-" + (TITLE - 1) + "s  %s (%s)%n",
                place + 1,
                hit == null ? "" : "%.3f".formatted(hit.score()),
                mark,
                hit == null ? "" : shortened(hit.course().title()),
                shortened(title(wanted)),
                actual == 0 ? "not ranked" : String.valueOf(actual));
    }

    private void note(List<CourseId> relevant, List<CourseId> ranked) {
        List<CourseId> five = ranked.subList(0, Math.min(FIVE, ranked.size()));
        double overlap = five.stream().filter(relevant::contains).count() / (double) FIVE;
        double gain = Ndcg.at(FIVE).of(ranked, relevant).orElse(0);
        overlaps.add(overlap);
        gains.add(gain);
        out.printf("  overlap@5 %.2f   NDCG@5 %.3f%n", overlap, gain);
    }

    void printMeans() {
        out.printf("%nmean overlap@5 %.2f   mean NDCG@5 %.3f%n", mean(overlaps), mean(gains));
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }

    private CourseId id(String externalId) {
        CourseId id = ids.get(externalId);
        if (id == null) {
            throw new BenchRefused("The catalogue has no course " + externalId + ".");
        }
        return id;
    }

    private String title(CourseId id) {
        return catalogue
                .findCourse(TenantId.SHARED, id)
                .map(course -> course.title())
                .orElse("?");
    }

    private static String shortened(String title) {
        return title.length() < TITLE - 1 ? title : title.substring(0, TITLE - 3) + "…";
    }
}
