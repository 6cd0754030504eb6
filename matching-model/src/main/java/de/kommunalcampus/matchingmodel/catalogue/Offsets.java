// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.catalogue;

/**
 * Where the slots of each course begin, ascending: one {@code int} for a group of courses and two bytes for each. The groups
 * are of up to 64 courses, of as many as have no more slots together than two bytes can tell.
 */
final class Offsets {

    private static final int LARGEST_GROUP_SHIFT = 6;

    private final int shift;
    private final int[] ofGroup;
    private final char[] within;

    /** @param first ascending; the last one is the end of the last course */
    Offsets(int[] first) {
        shift = shift(first);
        ofGroup = new int[(first.length - 1 >> shift) + 1];
        within = new char[first.length];
        for (int i = 0; i < first.length; i++) {
            int start = first[i >> shift << shift];
            ofGroup[i >> shift] = start;
            within[i] = (char) (first[i] - start);
        }
    }

    private static int shift(int[] first) {
        int shift = LARGEST_GROUP_SHIFT;
        for (int i = 0; i < first.length; i++) {
            while (first[i] - first[i >> shift << shift] > Character.MAX_VALUE) {
                shift--;
            }
        }
        return shift;
    }

    int first(int course) {
        return ofGroup[course >> shift] + within[course];
    }

    /** Behind the last slot of a course. */
    int end(int course) {
        return first(course + 1);
    }

    /** Slots of all courses. */
    int total() {
        return first(within.length - 1);
    }

    /** Of a slot that there is. Cost: logarithmic. */
    int courseOf(int slot) {
        int low = 0;
        int high = within.length - 2;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (end(middle) > slot) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
