// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.retrieval;

import de.kommunalcampus.matchingmodel.catalogue.CourseIndex;
import de.kommunalcampus.matchingmodel.catalogue.TagTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import org.roaringbitmap.PeekableIntIterator;
import org.roaringbitmap.RoaringBitmap;

/** Finds what could stand in for a course. */
public final class Similarity {

    private static final double SAME_FORMAT = 0.25;
    private static final double SAME_LANGUAGE = 0.1;

    private final CourseIndex courses;
    private final RoaringBitmap visible;

    public Similarity(CourseIndex courses, RoaringBitmap visible) {
        this.courses = courses;
        this.visible = visible;
    }

    private record Likeness(int course, double value) {}

    /**
     * Other visible courses that teach something of what this one teaches, the most similar first, then by id. Cost: the
     * posting lists of the competencies it teaches; {@code accept} is asked last.
     */
    public List<Integer> mostSimilar(int course, int limit, IntPredicate accept) {
        RoaringBitmap sharing = new RoaringBitmap();
        TagTable tags = courses.taught();
        for (int slot = tags.first(course); slot < tags.end(course); slot++) {
            sharing.or(courses.teaching(tags.competency(slot)));
        }
        sharing.and(visible);
        sharing.remove(course);
        List<Likeness> likenesses = new ArrayList<>(sharing.getCardinality());
        for (PeekableIntIterator other = sharing.getIntIterator(); other.hasNext(); ) {
            int candidate = other.next();
            likenesses.add(new Likeness(candidate, likeness(course, candidate)));
        }
        return likenesses.stream()
                .sorted(Comparator.comparingDouble(Likeness::value).reversed().thenComparingInt(Likeness::course))
                .map(Likeness::course)
                .filter(accept::test)
                .limit(limit)
                .toList();
    }

    /** Levels taught by both, over levels taught by either, plus a little for the same format and language. */
    private double likeness(int one, int other) {
        double both = 0;
        TagTable tags = courses.taught();
        for (int slot = tags.first(one); slot < tags.end(one); slot++) {
            for (int match = tags.first(other); match < tags.end(other); match++) {
                if (tags.competency(slot) == tags.competency(match)) {
                    int lower = Math.max(tags.from(slot), tags.from(match));
                    both += Math.max(0.1, Math.min(tags.to(slot), tags.to(match)) - lower);
                }
            }
        }
        double bonus = courses.entry(one).format() == courses.entry(other).format() ? SAME_FORMAT : 0;
        if (courses.entry(one).language().equals(courses.entry(other).language())) {
            bonus += SAME_LANGUAGE;
        }
        return both / Math.max(1, levels(one) + levels(other) - both) + bonus;
    }

    private double levels(int course) {
        double levels = 0;
        for (int slot = courses.taught().first(course); slot < courses.taught().end(course); slot++) {
            levels += Math.max(0.1, courses.taught().to(slot) - courses.taught().from(slot));
        }
        return levels;
    }
}
