// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.bench;

import de.kommunalcampus.backend.bench.SyntheticRequests.MatchRequest;
import de.kommunalcampus.matchingmodel.catalogue.Catalogue;
import de.kommunalcampus.matchingmodel.catalogue.CatalogueContent;
import de.kommunalcampus.matchingmodel.catalogue.CompetencyId;
import de.kommunalcampus.matchingmodel.catalogue.CourseEntry;
import de.kommunalcampus.matchingmodel.catalogue.CourseId;
import de.kommunalcampus.matchingmodel.need.LearningNeed;
import de.kommunalcampus.matchingmodel.need.NeedItem;
import de.kommunalcampus.matchingmodel.ranking.Matcher;
import de.kommunalcampus.matchingmodel.ranking.Ranking;
import de.kommunalcampus.matchingmodel.ranking.Removed;
import de.kommunalcampus.matchingmodel.ranking.SortOrder;
import de.kommunalcampus.matchingmodel.reference.ReferenceMatcher;
import de.kommunalcampus.matchingmodel.retrieval.Facet;
import de.kommunalcampus.matchingmodel.retrieval.RuleCode;
import de.kommunalcampus.matchingmodel.text.TextMatches;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Compares a hundred answers, with and without text, with the slow and obvious matcher, which reads every course for every
 * request and scores a course again each time two are compared. So it is given only the courses that the text finds or
 * that teach anything of the need, for it would leave the others out itself, and scores each once; the sorting is done
 * here. It is told what the text finds, and how well. Counts and removals are compared for every fifth answer, as they
 * take it longest.
 */
final class AnswerCheck {
    private static final int CHECKED = 100;
    private static final int COUNTED = 5;
    private static final int MOST_VALUES = 100;
    private static final Comparator<Scored> ORDER = Comparator.comparingDouble(Scored::score)
            .reversed()
            .thenComparing(scored -> scored.course().id());

    private final Matcher matcher;
    private final LocalDateTime now;

    AnswerCheck(Matcher matcher, LocalDateTime now) {
        this.matcher = matcher;
        this.now = now;
    }

    /**
     * @return how many were compared
     * @throws IllegalStateException at the first answer that is not the reference's
     */
    int check(CatalogueContent content, Catalogue catalogue, int size) {
        SyntheticRequests requests = new SyntheticRequests(size, now);
        RequestKind[] kinds = RequestKind.values();
        for (int i = 0; i < CHECKED; i++) {
            compare(content, catalogue, requests.next(kinds[i % kinds.length]), i % COUNTED == 0);
        }
        return CHECKED;
    }

    private record Scored(CourseEntry course, double score) {}

    private void compare(CatalogueContent content, Catalogue catalogue, MatchRequest request, boolean counted) {
        Ranking ranking = matcher.match(catalogue, request.person(), request.query(), now);
        LearningNeed need = LearningNeed.of(request.person(), catalogue, now.toLocalDate());
        Map<CourseId, Double> text = found(catalogue, request.query().text());
        ReferenceMatcher reference = new ReferenceMatcher(
                concerned(content, need, text),
                request.person(),
                need,
                request.query().filters(),
                request.query().emphasis(),
                text,
                now);
        // Any cheap order will do: its own by score would work out every score again at each comparison.
        List<Scored> hits = reference.hits(SortOrder.DURATION).stream()
                .map(course -> new Scored(course, reference.score(course)))
                .sorted(ORDER)
                .toList();
        require(ranking.total() == hits.size(), "hits", request);
        List<CourseEntry> expected = reference
                .mixed(hits.stream().map(Scored::course).toList(), reference::score)
                .order();
        List<Scored> shown = expected.subList(0, Math.min(SyntheticRequests.HITS, expected.size())).stream()
                .map(course -> new Scored(course, reference.score(course)))
                .toList();
        List<Scored> found = ranking.hits().stream()
                .map(hit -> new Scored(hit.course(), hit.score()))
                .toList();
        require(shown.equals(found), "order and scores", request);
        if (counted) {
            compareCounts(ranking, reference, request);
        }
    }

    private static void compareCounts(Ranking ranking, ReferenceMatcher reference, MatchRequest request) {
        for (RuleCode rule : RuleCode.values()) {
            int removed = ranking.removed().stream()
                    .filter(entry -> entry.rule() == rule)
                    .mapToInt(Removed::count)
                    .sum();
            require(removed == reference.removed(rule), "removals by " + rule, request);
        }
        for (Facet facet : ranking.facets()) {
            Map<String, Integer> expected = reference.counts(facet.name());
            Map<String, Integer> counts = facet.values().stream()
                    .filter(value -> value.count() > 0)
                    .collect(Collectors.toMap(Facet.Value::value, Facet.Value::count));
            // Of very many values only the most frequent are named.
            boolean all = expected.size() <= MOST_VALUES;
            require(
                    all ? counts.equals(expected) : expected.entrySet().containsAll(counts.entrySet()),
                    "counts of " + facet.name(),
                    request);
        }
    }

    private static @Nullable Map<CourseId, Double> found(Catalogue catalogue, String text) {
        if (text.isEmpty()) {
            return null;
        }
        TextMatches matches = catalogue.courseTexts().match(text);
        return IntStream.range(0, matches.size())
                .boxed()
                .collect(Collectors.toMap(
                        place -> catalogue
                                .courses()
                                .entry(matches.document(place))
                                .id(),
                        place -> (double) matches.valueAt(place)));
    }

    /** Synthetic catalogues have no obligations: without text, and without a need in it, a course can be no hit. */
    private static CatalogueContent concerned(
            CatalogueContent content, LearningNeed need, @Nullable Map<CourseId, Double> text) {
        Set<CompetencyId> needed =
                need.items().stream().map(NeedItem::competency).collect(Collectors.toSet());
        return new CatalogueContent(
                content.competencies(),
                content.jobRoles(),
                content.courses().stream()
                        .filter(course -> text == null
                                ? course.teaches().stream().anyMatch(tag -> needed.contains(tag.competency()))
                                : text.containsKey(course.id()))
                        .toList(),
                content.obligations());
    }

    private static void require(boolean same, String what, MatchRequest request) {
        if (!same) {
            throw new IllegalStateException("Not the reference's " + what + " for " + request);
        }
    }
}
