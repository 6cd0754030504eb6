// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.ranking;

import de.kommunalcampus.matchingmodel.catalogue.CourseIndex;
import de.kommunalcampus.matchingmodel.catalogue.RunTable;
import de.kommunalcampus.matchingmodel.reranking.NearDuplicates;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Brings the hits into the order asked for and cuts out a page. */
final class HitOrder {

    private static final long LAST = Long.MAX_VALUE;
    private static final double SCORE_STEPS = 1 << 20;

    private final Request request;

    HitOrder(Request request) {
        this.request = request;
    }

    /** Ordinals in their order, and what the reranking moved. */
    record Page(List<Integer> courses, List<Ranking.Moved> moved) {}

    Page page(int[] hits, MatchQuery query) {
        int end = (int) Math.min(hits.length, (long) query.offset() + query.limit());
        int begin = Math.min(query.offset(), end);
        int needed = Math.min(hits.length, Math.max(end, NearDuplicates.WINDOW));
        List<Integer> first = first(hits, query.sort(), needed);
        if (query.sort() != SortOrder.MATCH) {
            return new Page(first.subList(begin, end), List.of());
        }
        NearDuplicates.Result result = new NearDuplicates(request.courses()).apply(first);
        List<Ranking.Moved> moved = result.moved().stream()
                .map(move ->
                        new Ranking.Moved(request.courses().entry(move.course()).id(), move.from(), move.to()))
                .toList();
        return new Page(result.order().subList(begin, end), moved);
    }

    /** Hits come by ascending ordinal, that is by id, so equal keys keep their place. */
    private List<Integer> first(int[] hits, SortOrder sort, int count) {
        long[] keys = Arrays.stream(hits).mapToLong(course -> key(course, sort)).toArray();
        return SmallestFirst.indexes(keys, count).mapToObj(index -> hits[index]).toList();
    }

    private long key(int course, SortOrder sort) {
        return switch (sort) {
            case MATCH -> -(long) (request.scorer().score(course) * SCORE_STEPS);
            case DATE -> start(course);
            case PRICE ->
                request.courses().cents(course) == CourseIndex.UNKNOWN
                        ? LAST
                        : request.courses().cents(course);
            case DURATION -> duration(course);
        };
    }

    private long start(int course) {
        RunTable runs = request.courses().runs();
        return IntStream.range(runs.first(course), runs.end(course))
                .filter(request.window()::isBookable)
                .mapToLong(runs::startMinute)
                .findFirst()
                .orElse(LAST);
    }

    private long duration(int course) {
        Double hours = request.courses().entry(course).hours();
        return hours == null ? LAST : Math.round(hours * 60);
    }
}
