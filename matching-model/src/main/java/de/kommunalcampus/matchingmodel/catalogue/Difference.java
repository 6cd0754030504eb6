// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.catalogue;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.roaringbitmap.RoaringBitmap;

/**
 * What became of entries from one version to the next; both in the order of their ids, where a number is a place.
 *
 * @param former for each entry the number it had, negative for a new one
 * @param gone former numbers of what is not there any more, or not as it was
 * @param come numbers of what was not there before, or not as it is
 */
record Difference(int[] former, RoaringBitmap gone, RoaringBitmap come) {

    private static final int NEW = -1;

    /** Cost: linear; entries that nobody changed should be the same objects. */
    static <T, I extends Comparable<I>> Difference between(List<T> before, List<T> after, Function<T, I> id) {
        int[] former = new int[after.size()];
        RoaringBitmap gone = new RoaringBitmap();
        RoaringBitmap come = new RoaringBitmap();
        Comparator<T> order = Comparator.comparing(id);
        int old = 0;
        for (int number = 0; number < former.length; number++) {
            T entry = after.get(number);
            while (old < before.size() && isBefore(before.get(old), entry, order)) {
                gone.add(old++);
            }
            if (old < before.size() && before.get(old) == entry) {
                former[number] = old++;
                continue;
            }
            boolean known = old < before.size() && id.apply(before.get(old)).equals(id.apply(entry));
            former[number] = known ? old : NEW;
            if (known && !before.get(old).equals(entry)) {
                gone.add(old);
            }
            if (!known || !before.get(old).equals(entry)) {
                come.add(number);
            }
            old += known ? 1 : 0;
        }
        gone.add((long) old, before.size());
        return new Difference(former, gone, come);
    }

    private static <T> boolean isBefore(T one, T other, Comparator<T> order) {
        return one != other && order.compare(one, other) < 0;
    }

    boolean isNone() {
        return gone.isEmpty() && come.isEmpty();
    }

    /** So much that changing an index bit by bit gains nothing. */
    boolean isMost() {
        return Math.max(gone.getCardinality(), come.getCardinality()) * 3L > former.length;
    }

    /** The numbers now of those that had the given ones and are still there. */
    RoaringBitmap nowOf(RoaringBitmap formerNumbers) {
        RoaringBitmap now = new RoaringBitmap();
        for (int number : formerNumbers) {
            int place = Arrays.binarySearch(former, number);
            if (place >= 0) {
                now.add(place);
            }
        }
        return now;
    }
}
