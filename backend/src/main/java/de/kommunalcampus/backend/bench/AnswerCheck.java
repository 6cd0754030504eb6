// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.bench;

import de.kommunalcampus.backend.bench.SyntheticRequests.MatchRequest;
import de.kommunalcampus.matchingmodel.catalogue.Catalogue;
import de.kommunalcampus.matchingmodel.catalogue.CatalogueContent;
import de.kommunalcampus.matchingmodel.catalogue.CourseEntry;
import de.kommunalcampus.matchingmodel.catalogue.CourseId;
import de.kommunalcampus.matchingmodel.need.LearningNeed;
import de.kommunalcampus.matchingmodel.ranking.Matcher;
import de.kommunalcampus.matchingmodel.ranking.Ranking;
import de.kommunalcampus.matchingmodel.ranking.SortOrder;
import de.kommunalcampus.matchingmodel.reference.ReferenceMatcher;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Compares answers with the slow and obvious matcher, which reads every course for every request: as many as there is time
 * for, a hundred on all but the largest catalogues. It knows no text.
 */
final class AnswerCheck {
    private static final List<RequestKind> KINDS = List.of(RequestKind.NEED, RequestKind.FACETS);
    private static final int CHECKED = 100;
    private static final int MOST_COURSES = 100_000;

    private final Matcher matcher;
    private final LocalDateTime now;

    AnswerCheck(Matcher matcher, LocalDateTime now) {
        this.matcher = matcher;
        this.now = now;
    }

    /** @return how many were compared */
    int check(CatalogueContent content, Catalogue catalogue, int size) {
        int checked = size > MOST_COURSES ? CHECKED / 10 : CHECKED;
        SyntheticRequests requests = new SyntheticRequests(size, now);
        for (int i = 0; i < checked; i++) {
            compare(content, catalogue, requests.next(KINDS.get(i % KINDS.size())));
        }
        return checked;
    }

    private void compare(CatalogueContent content, Catalogue catalogue, MatchRequest request) {
        Ranking ranking = matcher.match(catalogue, request.person(), request.query(), now);
        LearningNeed need = LearningNeed.of(request.person(), catalogue, now.toLocalDate());
        ReferenceMatcher reference = new ReferenceMatcher(
                content,
                request.person(),
                need,
                request.query().filters(),
                request.query().emphasis(),
                now);
        List<CourseEntry> hits = reference.hits(SortOrder.MATCH);
        require(ranking.total() == hits.size(), "hits", request);
        Set<CourseId> moved = new HashSet<>();
        ranking.moved().forEach(move -> moved.add(move.course()));
        List<CourseId> expected = hits.stream()
                .map(CourseEntry::id)
                .filter(id -> !moved.contains(id))
                .toList();
        List<CourseId> found = ranking.hits().stream()
                .map(hit -> hit.course().id())
                .filter(id -> !moved.contains(id))
                .toList();
        require(expected.subList(0, found.size()).equals(found), "order", request);
        ranking.hits().forEach(hit -> require(hit.score() == reference.score(hit.course()), "score", request));
    }

    private static void require(boolean same, String what, MatchRequest request) {
        if (!same) {
            throw new IllegalStateException("Not the reference's " + what + " for " + request);
        }
    }
}
