// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.reranking;

import de.kommunalcampus.matchingmodel.catalogue.CourseIndex;
import java.util.ArrayList;
import java.util.List;

/**
 * Keeps the first ten places from filling with one offer: of courses with the same title at most two stay there, the
 * others follow directly behind. It looks at the first {@value #WINDOW} places only, so every page sees the same order.
 */
public final class NearDuplicates {

    /** Places that the stage needs to see. */
    public static final int WINDOW = 30;

    private static final int FIRST = 10;

    /** Of courses with the same title. */
    public static final int MOST_ALIKE = 2;

    private final CourseIndex courses;

    public NearDuplicates(CourseIndex courses) {
        this.courses = courses;
    }

    /** The same courses in their new order, and what moved back. */
    public record Result(List<Integer> order, List<Move> moved) {}

    /** @param ranked the best courses by score, at least {@link #WINDOW} where there are as many */
    public Result apply(List<Integer> ranked) {
        List<Integer> window = ranked.subList(0, Math.min(WINDOW, ranked.size()));
        List<Integer> kept = new ArrayList<>();
        List<Integer> deferred = new ArrayList<>();
        List<Integer> rest = new ArrayList<>();
        for (int place = 0; place < window.size(); place++) {
            int course = window.get(place);
            if (kept.size() == FIRST) {
                rest.add(course);
            } else if (alike(window.subList(0, place), course) >= MOST_ALIKE) {
                deferred.add(course);
            } else {
                kept.add(course);
            }
        }
        List<Integer> order = new ArrayList<>(kept);
        order.addAll(deferred);
        order.addAll(rest);
        order.addAll(ranked.subList(window.size(), ranked.size()));
        return new Result(List.copyOf(order), movedBack(ranked, order, deferred));
    }

    private static List<Move> movedBack(List<Integer> before, List<Integer> after, List<Integer> deferred) {
        return deferred.stream()
                .map(course ->
                        new Move(course, before.indexOf(course) + 1, after.indexOf(course) + 1, MoveCause.SAME_TITLE))
                .filter(move -> move.from() != move.to())
                .toList();
    }

    private int alike(List<Integer> before, int course) {
        int alike = 0;
        for (int other : before) {
            alike += courses.haveSameTitle(other, course) ? 1 : 0;
        }
        return alike;
    }
}
