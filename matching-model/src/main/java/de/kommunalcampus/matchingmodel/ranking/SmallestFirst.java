// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.ranking;

import java.util.stream.IntStream;

/** Keeps the few smallest of many keys; of equal keys the one with the lower ordinal. */
final class SmallestFirst {

    private final long[] keys;
    private final int[] ordinals;
    private int size;

    /** @param count how many to keep */
    SmallestFirst(int count) {
        keys = new long[count];
        ordinals = new int[count];
    }

    /** How many it keeps. */
    int count() {
        return keys.length;
    }

    /** A key above this is not kept. */
    long bound() {
        if (size < keys.length) {
            return Long.MAX_VALUE;
        }
        return size == 0 ? Long.MIN_VALUE : keys[0];
    }

    /** Each ordinal once, in any order. Cost: constant for a key that is not kept, log(count) for one that is. */
    void add(int ordinal, long key) {
        if (size < keys.length) {
            set(size, ordinal, key);
            siftUp(size++);
        } else if (size > 0 && (key != keys[0] ? key < keys[0] : ordinal < ordinals[0])) {
            set(0, ordinal, key);
            siftDown();
        }
    }

    IntStream inOrder() {
        return IntStream.range(0, size)
                .boxed()
                .sorted((one, other) -> isAfter(one, other) ? 1 : -1)
                .mapToInt(place -> ordinals[place]);
    }

    private void set(int place, int ordinal, long key) {
        ordinals[place] = ordinal;
        keys[place] = key;
    }

    private boolean isAfter(int one, int other) {
        return keys[one] != keys[other] ? keys[one] > keys[other] : ordinals[one] > ordinals[other];
    }

    private void siftUp(int from) {
        for (int child = from; child > 0 && isAfter(child, (child - 1) / 2); child = (child - 1) / 2) {
            swap(child, (child - 1) / 2);
        }
    }

    private void siftDown() {
        int parent = 0;
        while (2 * parent + 1 < size) {
            int child = 2 * parent + 1;
            if (child + 1 < size && isAfter(child + 1, child)) {
                child++;
            }
            if (!isAfter(child, parent)) {
                return;
            }
            swap(parent, child);
            parent = child;
        }
    }

    private void swap(int one, int other) {
        int ordinal = ordinals[one];
        long key = keys[one];
        set(one, ordinals[other], keys[other]);
        set(other, ordinal, key);
    }
}
