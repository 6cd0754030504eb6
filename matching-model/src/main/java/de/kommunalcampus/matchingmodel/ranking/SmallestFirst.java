// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.ranking;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The indexes of the smallest of many keys, smallest first, equal keys by index. */
final class SmallestFirst {

    private SmallestFirst() {}

    /** Cost: n for the keys that do not make it, log(count) for each that does. */
    static IntStream indexes(long[] keys, int count) {
        int[] heap = new int[count];
        int size = 0;
        for (int index = 0; index < keys.length; index++) {
            if (size < count) {
                heap[size] = index;
                siftUp(keys, heap, size++);
            } else if (count > 0 && isBefore(keys, index, heap[0])) {
                heap[0] = index;
                siftDown(keys, heap, size);
            }
        }
        return Arrays.stream(heap, 0, size)
                .boxed()
                .sorted((one, other) -> isBefore(keys, one, other) ? -1 : isBefore(keys, other, one) ? 1 : 0)
                .mapToInt(Integer::intValue);
    }

    private static boolean isBefore(long[] keys, int one, int other) {
        return keys[one] != keys[other] ? keys[one] < keys[other] : one < other;
    }

    private static void siftUp(long[] keys, int[] heap, int from) {
        int child = from;
        while (child > 0 && isBefore(keys, heap[(child - 1) / 2], heap[child])) {
            child = swap(heap, child, (child - 1) / 2);
        }
    }

    private static void siftDown(long[] keys, int[] heap, int size) {
        int parent = 0;
        while (2 * parent + 1 < size) {
            int child = 2 * parent + 1;
            if (child + 1 < size && isBefore(keys, heap[child], heap[child + 1])) {
                child++;
            }
            if (!isBefore(keys, heap[parent], heap[child])) {
                return;
            }
            parent = swap(heap, parent, child);
        }
    }

    private static int swap(int[] heap, int one, int other) {
        int kept = heap[one];
        heap[one] = heap[other];
        heap[other] = kept;
        return other;
    }
}
