// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.staffing.file;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which column tells what.
 *
 * @param positions of columns, counted from 0; each is used once
 */
public record StaffColumns(Map<StaffField, Integer> positions) {
    public StaffColumns {
        positions = Map.copyOf(positions);
    }

    /**
     * As remembered, then as the columns are called.
     *
     * @param remembered what was chosen before: the key of a column's name for each field
     */
    public static StaffColumns propose(List<String> header, Map<StaffField, String> remembered) {
        Map<StaffField, Integer> positions = new EnumMap<>(StaffField.class);
        Map<String, Integer> byKey = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            byKey.putIfAbsent(StaffField.key(header.get(i)), i);
        }
        Set<Integer> used = new HashSet<>();
        remembered.forEach((field, key) -> {
            Integer position = byKey.get(key);
            if (position != null && used.add(position)) {
                positions.put(field, position);
            }
        });
        for (int i = 0; i < header.size(); i++) {
            int position = i;
            StaffField.named(header.get(i))
                    .filter(field -> !positions.containsKey(field) && used.add(position))
                    .ifPresent(field -> positions.put(field, position));
        }
        return new StaffColumns(positions);
    }

    /** What to remember: for each field the key of its column's name, where it has one. */
    public Map<StaffField, String> toRemember(List<String> header) {
        Map<StaffField, String> keys = new EnumMap<>(StaffField.class);
        positions.forEach((field, position) -> {
            String key = position < header.size() ? StaffField.key(header.get(position)) : "";
            if (!key.isEmpty()) {
                keys.put(field, key);
            }
        });
        return keys;
    }

    boolean has(StaffField field) {
        return positions.containsKey(field);
    }
}
