// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.fitting;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One kind of description of all concepts. A feature that only one concept has connects nothing and is left out; the others
 * count by weight × ln(concepts / concepts with it), and the whole of a concept's features has the length of the block's
 * weight.
 */
final class FeatureBlock {
    private record Column(int index, double idf) {}

    private final List<? extends Map<String, ? extends Number>> concepts;
    private final double weight;

    FeatureBlock(List<? extends Map<String, ? extends Number>> concepts, double weight) {
        this.concepts = concepts;
        this.weight = weight;
    }

    /** Puts the features of each concept into its row, in columns from the given one on; returns the next free column. */
    int writeTo(List<TreeMap<Integer, Double>> rows, int firstColumn) {
        SortedMap<String, Integer> frequencies = new TreeMap<>();
        concepts.forEach(features -> features.keySet().forEach(feature -> frequencies.merge(feature, 1, Integer::sum)));
        frequencies.values().removeIf(frequency -> frequency < 2);
        Map<String, Column> columns = new TreeMap<>();
        frequencies.forEach((feature, frequency) -> columns.put(
                feature, new Column(firstColumn + columns.size(), Math.log((double) concepts.size() / frequency))));
        for (int concept = 0; concept < rows.size(); concept++) {
            SortedMap<Integer, Double> entries = new TreeMap<>();
            concepts.get(concept).forEach((feature, value) -> {
                Column column = columns.get(feature);
                if (column != null) {
                    entries.put(column.index(), value.doubleValue() * column.idf());
                }
            });
            addScaled(entries, rows.get(concept));
        }
        return firstColumn + columns.size();
    }

    private void addScaled(SortedMap<Integer, Double> entries, SortedMap<Integer, Double> row) {
        double length = Math.sqrt(
                entries.values().stream().mapToDouble(value -> value * value).sum());
        entries.forEach((column, value) -> {
            if (value != 0) {
                row.put(column, weight * value / length);
            }
        });
    }
}
