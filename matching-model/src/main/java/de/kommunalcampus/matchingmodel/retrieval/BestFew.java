// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.retrieval;

import java.util.ArrayList;
import java.util.List;

/** Keeps the few best of many; among equals the lower ordinal. */
final class BestFew {

    private final int[] ordinals;
    private final double[] values;
    private int size;

    BestFew(int limit) {
        ordinals = new int[limit];
        values = new double[limit];
    }

    /** Whether an ordinal above those kept would be kept. */
    boolean hasPlaceFor(double value) {
        return size < values.length || (size > 0 && value > values[size - 1]);
    }

    /** Keeps it if it is good enough. */
    void offer(int ordinal, double value) {
        if (size == values.length && !isBefore(ordinal, value, size - 1)) {
            return;
        }
        int place = Math.min(size, values.length - 1);
        while (place > 0 && isBefore(ordinal, value, place - 1)) {
            ordinals[place] = ordinals[place - 1];
            values[place] = values[place - 1];
            place--;
        }
        ordinals[place] = ordinal;
        values[place] = value;
        size = Math.min(size + 1, values.length);
    }

    private boolean isBefore(int ordinal, double value, int place) {
        return value > values[place] || (value == values[place] && ordinal < ordinals[place]);
    }

    int size() {
        return size;
    }

    int ordinal(int place) {
        return ordinals[place];
    }

    int value(int place) {
        return (int) values[place];
    }

    List<Integer> toList() {
        List<Integer> list = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            list.add(ordinals[i]);
        }
        return list;
    }
}
