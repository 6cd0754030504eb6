// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.retrieval;

import java.util.ArrayList;
import java.util.List;

/** Keeps the few best of many that come by ascending ordinal; among equals the earlier. */
final class BestFew {

    private final int[] ordinals;
    private final double[] values;
    private int size;

    BestFew(int limit) {
        ordinals = new int[limit];
        values = new double[limit];
    }

    boolean hasPlaceFor(double value) {
        return size < values.length || value > values[size - 1];
    }

    /** Only after {@link #hasPlaceFor}. */
    void add(int ordinal, double value) {
        int place = Math.min(size, values.length - 1);
        while (place > 0 && value > values[place - 1]) {
            ordinals[place] = ordinals[place - 1];
            values[place] = values[place - 1];
            place--;
        }
        ordinals[place] = ordinal;
        values[place] = value;
        size = Math.min(size + 1, values.length);
    }

    List<Integer> toList() {
        List<Integer> list = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            list.add(ordinals[i]);
        }
        return list;
    }
}
