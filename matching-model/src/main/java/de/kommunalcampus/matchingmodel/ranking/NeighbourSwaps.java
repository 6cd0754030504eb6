// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.ranking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;

/**
 * Cuts a page out of an order in which neighbours, the first and second, the third and fourth and so on, change places by
 * chance. Pairs go by places in the whole order, so that no page shows a course twice or loses one.
 */
final class NeighbourSwaps {

    private final NeighbourDraw draw;
    private final IntToDoubleFunction score;
    private final IntPredicate stays;

    /** @param stays whether the place of a course is spoken of elsewhere, so that it must not change */
    NeighbourSwaps(NeighbourDraw draw, IntToDoubleFunction score, IntPredicate stays) {
        this.draw = draw;
        this.score = score;
        this.stays = stays;
    }

    /** @param drawn of those on the page chance decided about, whether it changed their places */
    record Result(List<Integer> page, Map<Integer, Boolean> drawn) {}

    /** @param order up to the neighbour of the last on the page at least, where there is one */
    Result apply(List<Integer> order, int begin, int end) {
        List<Integer> page = new ArrayList<>(end - begin);
        Map<Integer, Boolean> drawn = new LinkedHashMap<>();
        for (int place = begin; place < end; place++) {
            int course = order.get(place);
            int neighbour = place ^ 1;
            if (neighbour < order.size() && isDrawn(course, order.get(neighbour))) {
                boolean swapped = draw.swaps(place / 2);
                course = swapped ? order.get(neighbour) : course;
                drawn.put(course, swapped);
            }
            page.add(course);
        }
        return new Result(page, drawn);
    }

    private boolean isDrawn(int course, int neighbour) {
        return !stays.test(course)
                && !stays.test(neighbour)
                && Math.abs(score.applyAsDouble(course) - score.applyAsDouble(neighbour)) < NeighbourDraw.BOUND;
    }
}
