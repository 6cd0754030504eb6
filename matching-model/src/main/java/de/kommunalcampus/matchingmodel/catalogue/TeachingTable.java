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

    /** In a tag, the bits that say nothing of it: with them a course is known by 18 bits. */
    private static final int SPARE = 3 << TagTable.TAG_BITS;

    private static final int SPARE_SHIFT = Short.SIZE - TagTable.TAG_BITS;
    private static final int KNOWN_BITS = Short.SIZE + 2;
    private static final char[] NONE = {};

    private final int[] first;

    /** The lowest bits of a course; the next two are the spare ones of the tag. */
    private final char[] courses;

    private final short[] tags;

    /** The other bits of a course, with more courses than the bits before can tell apart. */
    private final char[] rest;

    private final int[] byFrequency;

    TeachingTable(TagTable taught, int courseCount, int competencies) {
        first = new int[competencies + 1];
        courses = new char[taught.size()];
        tags = new short[taught.size()];
        rest = courseCount > 1 << KNOWN_BITS ? new char[taught.size()] : NONE;
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
                courses[place] = (char) course;
                tags[place] = (short) (taught.tag(slot) | course >> SPARE_SHIFT & SPARE);
                if (rest.length > 0) {
                    rest[place] = (char) (course >> KNOWN_BITS);
                }
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
        int course = (tags[slot] & SPARE) << SPARE_SHIFT | courses[slot];
        return rest.length == 0 ? course : rest[slot] << KNOWN_BITS | course;
    }

    /** See {@link TagTable#levels(short)}; in bits that say nothing of a tag it may differ from that of {@link TagTable}. */
    public short tag(int slot) {
        return tags[slot];
    }

    /** Adds the courses of a competency to a set. */
    void addTo(RoaringBitmap set, int competency) {
        for (int slot = first(competency); slot < end(competency); slot++) {
            set.add(course(slot));
        }
    }
}
