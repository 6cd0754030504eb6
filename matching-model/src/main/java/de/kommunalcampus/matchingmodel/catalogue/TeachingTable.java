// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.catalogue;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.roaringbitmap.RoaringBitmap;

/**
 * {@link TagTable} the other way round: for each competency the courses that teach it, ascending, in the slots from {@code
 * first(k)} to before {@code end(k)}. A course with two tags of one competency stands there twice.
 */
public final class TeachingTable {

    private final int[] first;
    private final int[] courses;
    private final short[] tags;
    private final int[] byFrequency;

    TeachingTable(TagTable taught, int courseCount, int competencies) {
        first = new int[competencies + 1];
        courses = new int[taught.size()];
        tags = new short[taught.size()];
        for (int slot = 0; slot < taught.size(); slot++) {
            first[taught.competency(slot) + 1]++;
        }
        for (int competency = 0; competency < competencies; competency++) {
            first[competency + 1] += first[competency];
        }
        fill(taught, courseCount);
        byFrequency = IntStream.range(0, competencies)
                .boxed()
                .sorted(Comparator.comparingInt(this::size).reversed())
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private void fill(TagTable taught, int courseCount) {
        int[] next = Arrays.copyOf(first, first.length);
        for (int course = 0; course < courseCount; course++) {
            for (int slot = taught.first(course); slot < taught.end(course); slot++) {
                int place = next[taught.competency(slot)]++;
                courses[place] = course;
                tags[place] = taught.tag(slot);
            }
        }
    }

    public int competencies() {
        return byFrequency.length;
    }

    /** The competency with that many others before it by frequency; of equal ones the lower ordinal comes first. */
    public int byFrequency(int place) {
        return byFrequency[place];
    }

    /** Tags of a competency. */
    public int size(int competency) {
        return first[competency + 1] - first[competency];
    }

    public int first(int competency) {
        return first[competency];
    }

    public int end(int competency) {
        return first[competency + 1];
    }

    public int course(int slot) {
        return courses[slot];
    }

    /** See {@link TagTable#levels(short)}. */
    public short tag(int slot) {
        return tags[slot];
    }

    /** Adds the courses of a competency to a set. */
    void addTo(RoaringBitmap set, int competency) {
        for (int slot = first(competency); slot < end(competency); slot++) {
            set.add(courses[slot]);
        }
    }
}
