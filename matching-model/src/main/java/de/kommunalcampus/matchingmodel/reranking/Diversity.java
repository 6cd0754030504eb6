// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.reranking;

import de.kommunalcampus.matchingmodel.catalogue.CourseIndex;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the first ten places from filling with one provider, one format or one competency: at most four, six and five of
 * one stay there, the others follow directly behind. Nothing gives way to a course that scores less than three quarters
 * of what the tenth one scores. It looks at the first {@value NearDuplicates#WINDOW} places only, so every page sees the
 * same order.
 */
public final class Diversity {

    /** Places that are mixed. */
    public static final int FIRST = 10;

    public static final int MOST_OF_PROVIDER = 4;
    public static final int MOST_OF_FORMAT = 6;
    public static final int MOST_OF_COMPETENCY = 5;

    /** Share of the tenth score that a course needs to move up. */
    public static final double GOOD_ENOUGH = 0.75;

    private final CourseIndex courses;
    private final IntUnaryOperator mainCompetency;
    private final IntToDoubleFunction score;

    /** @param mainCompetency what a course is taken for; negative for none */
    public Diversity(CourseIndex courses, IntUnaryOperator mainCompetency, IntToDoubleFunction score) {
        this.courses = courses;
        this.mainCompetency = mainCompetency;
        this.score = score;
    }

    /** The same courses in their new order, and why some gave way. */
    public record Result(List<Integer> order, Map<Integer, MoveCause> deferred) {}

    /** @param ranked in the order so far, at least {@link NearDuplicates#WINDOW} where there are as many */
    public Result apply(List<Integer> ranked) {
        if (ranked.size() <= FIRST) {
            return new Result(List.copyOf(ranked), Map.of());
        }
        Map<Integer, MoveCause> deferred = new HashMap<>();
        List<Integer> kept = keep(ranked, deferred);
        for (int course : ranked.subList(0, FIRST)) {
            if (kept.size() < FIRST && deferred.remove(course) != null) {
                kept.add(course);
            }
        }
        List<Integer> order = new ArrayList<>();
        ranked.stream().filter(kept::contains).forEach(order::add);
        ranked.stream().filter(deferred::containsKey).forEach(order::add);
        ranked.stream()
                .filter(course -> !kept.contains(course) && !deferred.containsKey(course))
                .forEach(order::add);
        deferred.keySet().removeIf(course -> order.indexOf(course) <= ranked.indexOf(course));
        return new Result(List.copyOf(order), Map.copyOf(deferred));
    }

    private List<Integer> keep(List<Integer> ranked, Map<Integer, MoveCause> deferred) {
        double least = GOOD_ENOUGH * score.applyAsDouble(ranked.get(FIRST - 1));
        Map<String, Integer> taken = new HashMap<>();
        List<Integer> kept = new ArrayList<>();
        for (int place = 0; place < Math.min(NearDuplicates.WINDOW, ranked.size()) && kept.size() < FIRST; place++) {
            int course = ranked.get(place);
            MoveCause cause = surplus(course, taken);
            if (cause != null) {
                deferred.put(course, cause);
            } else if (place >= FIRST && score.applyAsDouble(course) < least) {
                break;
            } else {
                keys(course).values().forEach(key -> taken.merge(key, 1, Integer::sum));
                kept.add(course);
            }
        }
        return kept;
    }

    private @Nullable MoveCause surplus(int course, Map<String, Integer> taken) {
        Map<MoveCause, String> keys = keys(course);
        for (MoveCause cause : MoveCause.values()) {
            String key = keys.get(cause);
            if (key != null && taken.getOrDefault(key, 0) >= most(cause)) {
                return cause;
            }
        }
        return null;
    }

    private Map<MoveCause, String> keys(int course) {
        int competency = mainCompetency.applyAsInt(course);
        Map<MoveCause, String> keys = new HashMap<>();
        keys.put(MoveCause.SAME_PROVIDER, "provider " + courses.providers().of(course));
        keys.put(MoveCause.SAME_FORMAT, "format " + courses.traits().format(course));
        if (competency >= 0) {
            keys.put(MoveCause.SAME_COMPETENCY, "competency " + competency);
        }
        return keys;
    }

    private static int most(MoveCause cause) {
        return switch (cause) {
            case SAME_TITLE -> FIRST;
            case SAME_PROVIDER -> MOST_OF_PROVIDER;
            case SAME_FORMAT -> MOST_OF_FORMAT;
            case SAME_COMPETENCY -> MOST_OF_COMPETENCY;
        };
    }
}
