// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.retrieval;

import java.util.Arrays;

/**
 * The candidates among {@value #COURSES} neighbouring courses, few enough that all that is known of them stays in the
 * nearest cache while one step after the other goes over them.
 */
final class Block {

    static final int COURSES = 1 << 11;

    private final long[] marked = new long[COURSES / Long.SIZE];
    private final long[] suspect = new long[COURSES / Long.SIZE];
    private final long[] aside = new long[COURSES / Long.SIZE];
    private final int[] covered = new int[COURSES];
    private final float[] text = new float[COURSES];
    private int first;
    private int end;

    /** @param course the first of the block; the last one is the catalogue's at most */
    void begin(int course, int courseCount) {
        Arrays.fill(marked, 0);
        Arrays.fill(suspect, 0);
        Arrays.fill(covered, 0);
        Arrays.fill(text, 0);
        first = course;
        end = Math.min(course + COURSES, courseCount);
    }

    int first() {
        return first;
    }

    /** Behind the last course. */
    int end() {
        return end;
    }

    void mark(int course) {
        int place = course - first;
        marked[place >> 6] |= 1L << place;
    }

    void markAll() {
        for (int course = first; course < end; course++) {
            mark(course);
        }
    }

    /** See {@link Suspects}. */
    void suspect(int course) {
        int place = course - first;
        suspect[place >> 6] |= 1L << place;
    }

    boolean isSuspect(int course) {
        int place = course - first;
        return (suspect[place >> 6] >>> place & 1) != 0;
    }

    /** Remembers the marks and takes them off. */
    void setAside() {
        System.arraycopy(marked, 0, aside, 0, marked.length);
        Arrays.fill(marked, 0);
    }

    void markOnlyThoseSetAside() {
        for (int word = 0; word < marked.length; word++) {
            marked[word] &= aside[word];
        }
    }

    void setText(int course, float value) {
        text[course - first] = value;
    }

    void cover(int course, int units) {
        covered[course - first] += units;
    }

    int covered(int course) {
        return covered[course - first];
    }

    float text(int course) {
        return text[course - first];
    }

    /** Lists those marked, ascending. @return how many they are */
    int list(int[] into) {
        int size = 0;
        for (int word = 0; word < marked.length; word++) {
            for (long rest = marked[word]; rest != 0; rest &= rest - 1) {
                into[size++] = first + (word << 6) + Long.numberOfTrailingZeros(rest);
            }
        }
        return size;
    }
}
