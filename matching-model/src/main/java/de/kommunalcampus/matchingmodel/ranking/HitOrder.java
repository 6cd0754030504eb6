// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.ranking;

import de.kommunalcampus.matchingmodel.catalogue.CourseId;
import de.kommunalcampus.matchingmodel.catalogue.CourseIndex;
import de.kommunalcampus.matchingmodel.catalogue.RunTable;
import de.kommunalcampus.matchingmodel.reranking.Diversity;
import de.kommunalcampus.matchingmodel.reranking.MoveCause;
import de.kommunalcampus.matchingmodel.reranking.NearDuplicates;
import de.kommunalcampus.matchingmodel.retrieval.HitList;
import de.kommunalcampus.matchingmodel.retrieval.HitSink;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Brings the hits into the order asked for and cuts out a page. Of all the hits it keeps as many as the page and the
 * reranking need.
 */
final class HitOrder implements HitSink {

    private static final long LAST = Long.MAX_VALUE - 1;
    private static final double METRES = 1000;

    private final Request request;
    private final MatchQuery query;
    private final SmallestFirst first;
    private final BestHits best;
    private final @Nullable NeighbourDraw draw;

    /** @param draw null where chance decides nothing; it decides about the published order alone */
    HitOrder(Request request, MatchQuery query, @Nullable NeighbourDraw draw) {
        this.request = request;
        this.query = query;
        this.draw = query.sort() == SortOrder.MATCH && query.emphasis().isPublished() ? draw : null;
        // The last of the page may have its neighbour on the next.
        int beside = this.draw == null ? 0 : 1;
        long needed = Math.max((long) query.offset() + query.limit() + beside, NearDuplicates.WINDOW);
        first = new SmallestFirst((int) Math.min(needed, request.courses().size()));
        best = new BestHits(request.scorer(), first);
    }

    /** Ordinals in their order, what the reranking moved, and of those that chance decided about whether it changed them. */
    record Page(List<Integer> courses, List<Ranking.Moved> moved, List<Ranking.Drawn> drawn) {}

    @Override
    public void take(HitList hits) {
        if (query.sort() == SortOrder.MATCH) {
            best.take(hits);
            return;
        }
        for (int place = 0; place < hits.size(); place++) {
            first.add(hits.course(place), key(hits.course(place)));
        }
    }

    Page page() {
        best.score();
        List<Integer> sorted = first.inOrder().boxed().toList();
        int end = (int) Math.min(sorted.size(), (long) query.offset() + query.limit());
        int begin = Math.min(query.offset(), end);
        if (query.sort() != SortOrder.MATCH) {
            return new Page(sorted.subList(begin, end), List.of(), List.of());
        }
        NearDuplicates.Result apart = new NearDuplicates(request.courses()).apply(sorted);
        Diversity.Result mixed = new Diversity(
                        request.courses(), request.need()::mainCompetency, request.scorer()::score)
                .apply(apart.order());
        Map<Integer, MoveCause> causes = new HashMap<>(mixed.deferred());
        apart.moved().forEach(move -> causes.put(move.course(), move.cause()));
        List<Integer> order = order(sorted, mixed.order(), causes);
        List<Ranking.Moved> moved = moved(sorted, order, causes);
        return draw == null
                ? new Page(order.subList(begin, end), moved, List.of())
                : drawn(draw, order, begin, end, moved);
    }

    private Page drawn(NeighbourDraw by, List<Integer> order, int begin, int end, List<Ranking.Moved> moved) {
        Set<CourseId> told = moved.stream().map(Ranking.Moved::course).collect(Collectors.toSet());
        NeighbourSwaps.Result result = new NeighbourSwaps(
                        by, request.scorer()::score, course -> told.contains(id(course)))
                .apply(order, begin, end);
        return new Page(
                result.page(),
                moved,
                result.drawn().entrySet().stream()
                        .map(entry -> new Ranking.Drawn(id(entry.getKey()), entry.getValue()))
                        .toList());
    }

    private CourseId id(int course) {
        return request.courses().entry(course).id();
    }

    /** The ten that stay, by score; what gave way; the others. So nothing else changes places. */
    private static List<Integer> order(List<Integer> byScore, List<Integer> mixed, Map<Integer, MoveCause> causes) {
        if (byScore.size() <= Diversity.FIRST) {
            return mixed;
        }
        Set<Integer> stay = new HashSet<>(mixed.subList(0, Diversity.FIRST));
        List<Integer> order = new ArrayList<>(byScore.size());
        byScore.stream().filter(stay::contains).forEach(order::add);
        byScore.stream()
                .filter(course -> !stay.contains(course) && causes.containsKey(course))
                .forEach(order::add);
        byScore.stream()
                .filter(course -> !stay.contains(course) && !causes.containsKey(course))
                .forEach(order::add);
        return order;
    }

    private List<Ranking.Moved> moved(List<Integer> byScore, List<Integer> order, Map<Integer, MoveCause> causes) {
        return byScore.stream()
                .filter(causes::containsKey)
                .map(course -> moved(
                        course,
                        byScore.indexOf(course) + 1,
                        order.indexOf(course) + 1,
                        Objects.requireNonNull(causes.get(course))))
                .filter(move -> move.to() > move.from())
                .toList();
    }

    private Ranking.Moved moved(int course, int from, int to, MoveCause cause) {
        return new Ranking.Moved(id(course), from, to, cause);
    }

    private long key(int course) {
        return switch (query.sort()) {
            case MATCH -> throw new IllegalArgumentException("Scores are not keys");
            case DATE -> start(course);
            case PRICE -> cents(course);
            case DURATION -> duration(course);
            case DISTANCE -> metres(course);
        };
    }

    private long cents(int course) {
        long cents = request.courses().cents(course);
        return cents == CourseIndex.UNKNOWN ? LAST : cents;
    }

    private long start(int course) {
        RunTable runs = request.courses().runs();
        return IntStream.range(runs.first(course), runs.end(course))
                .filter(request.window()::isWanted)
                .mapToLong(runs::startMinute)
                .findFirst()
                .orElse(LAST);
    }

    private long duration(int course) {
        int minutes = request.courses().traits().minutes(course);
        return minutes == CourseIndex.UNKNOWN ? LAST : minutes;
    }

    private long metres(int course) {
        if (request.courses().traits().isSelfPaced(course)) {
            return 0;
        }
        RunTable runs = request.courses().runs();
        long nearest = LAST;
        for (int slot = runs.first(course); slot < runs.end(course); slot++) {
            double km = request.window().km(slot);
            if (request.window().isWanted(slot) && !Double.isNaN(km)) {
                nearest = Math.min(nearest, (long) (km * METRES));
            }
        }
        return nearest;
    }
}
