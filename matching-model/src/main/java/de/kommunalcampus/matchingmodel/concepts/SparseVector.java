// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.concepts;

import java.util.SortedMap;

/** The few entries of a long vector that are not zero, by ascending index. */
public final class SparseVector {
    private final int[] indices;
    private final double[] values;

    private SparseVector(int[] indices, double[] values) {
        this.indices = indices;
        this.values = values;
    }

    public static SparseVector of(SortedMap<Integer, Double> entries) {
        return new SparseVector(
                entries.keySet().stream().mapToInt(Integer::intValue).toArray(),
                entries.values().stream().mapToDouble(Double::doubleValue).toArray());
    }

    public int size() {
        return indices.length;
    }

    public int index(int entry) {
        return indices[entry];
    }

    public double value(int entry) {
        return values[entry];
    }

    /** Of length one, or unchanged where it has no length. */
    SparseVector normalised() {
        double squares = 0;
        for (double value : values) {
            squares += value * value;
        }
        if (squares == 0) {
            return this;
        }
        double[] scaled = new double[values.length];
        for (int entry = 0; entry < values.length; entry++) {
            scaled[entry] = values[entry] / Math.sqrt(squares);
        }
        return new SparseVector(indices, scaled);
    }
}
