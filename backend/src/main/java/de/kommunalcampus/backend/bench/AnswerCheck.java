// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.bench;

import de.kommunalcampus.backend.bench.SyntheticRequests.MatchRequest;
import de.kommunalcampus.matchingmodel.catalogue.Catalogue;
import de.kommunalcampus.matchingmodel.catalogue.CatalogueContent;
import de.kommunalcampus.matchingmodel.catalogue.CompetencyId;
import de.kommunalcampus.matchingmodel.catalogue.CourseId;
import de.kommunalcampus.matchingmodel.need.LearningNeed;
import de.kommunalcampus.matchingmodel.need.NeedItem;
import de.kommunalcampus.matchingmodel.ranking.Matcher;
import de.kommunalcampus.matchingmodel.ranking.Ranking;
import de.kommunalcampus.matchingmodel.ranking.SortOrder;
import de.kommunalcampus.matchingmodel.reference.ReferenceMatcher;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Compares a hundred answers with the slow and obvious matcher, which reads every course for every request and scores a
 * course again each time two are compared. So it is given only the courses that teach anything of the need, for it would
 * leave the others out itself, and scores each once; the sorting is done here. It knows no text.
 */
final class AnswerCheck {
    private static final List<RequestKind> KINDS = List.of(RequestKind.NEED, RequestKind.FACETS);
    private static final int CHECKED = 100;
    private static final Comparator<Scored> ORDER =
            Comparator.comparingDouble(Scored::score).reversed().thenComparing(Scored::id);

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
        for (int i = 0; i < CHECKED; i++) {
            compare(content, catalogue, requests.next(KINDS.get(i % KINDS.size())));
        }
        return CHECKED;
    }

    private record Scored(CourseId id, double score) {}

    private void compare(CatalogueContent content, Catalogue catalogue, MatchRequest request) {
        Ranking ranking = matcher.match(catalogue, request.person(), request.query(), now);
        LearningNeed need = LearningNeed.of(request.person(), catalogue, now.toLocalDate());
        ReferenceMatcher reference = new ReferenceMatcher(
                concerned(content, need),
                request.person(),
                need,
                request.query().filters(),
                request.query().emphasis(),
                now);
        // Any cheap order will do: its own by score would work out every score again at each comparison.
        List<Scored> hits = reference.hits(SortOrder.DURATION).stream()
                .map(course -> new Scored(course.id(), reference.score(course)))
                .sorted(ORDER)
                .toList();
        require(ranking.total() == hits.size(), "hits", request);
        Set<CourseId> moved = new HashSet<>();
        ranking.moved().forEach(move -> moved.add(move.course()));
        List<Scored> expected =
                hits.stream().filter(hit -> !moved.contains(hit.id())).toList();
        List<Scored> found = ranking.hits().stream()
                .map(hit -> new Scored(hit.course().id(), hit.score()))
                .filter(hit -> !moved.contains(hit.id()))
                .toList();
        require(expected.subList(0, found.size()).equals(found), "order and scores", request);
        ranking.hits()
                .forEach(hit -> require(
                        hits.contains(new Scored(hit.course().id(), hit.score())), "score of a moved course", request));
    }

    /** Synthetic catalogues have no obligations: without a need in it a course can be no hit. */
    private static CatalogueContent concerned(CatalogueContent content, LearningNeed need) {
        Set<CompetencyId> needed =
                need.items().stream().map(NeedItem::competency).collect(Collectors.toSet());
        return new CatalogueContent(
                content.competencies(),
                content.jobRoles(),
                content.courses().stream()
                        .filter(course -> course.teaches().stream().anyMatch(tag -> needed.contains(tag.competency())))
                        .toList(),
                content.obligations());
    }

    private static void require(boolean same, String what, MatchRequest request) {
        if (!same) {
            throw new IllegalStateException("Not the reference's " + what + " for " + request);
        }
    }
}
