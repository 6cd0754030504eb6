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
    private static final int LOOKED_AT = 50;

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

    /** The same, where a column "Name" that holds both names counts as such. */
    public static StaffColumns propose(StaffSheet sheet, Map<StaffField, String> remembered) {
        Map<StaffField, Integer> positions = new EnumMap<>(StaffField.class);
        positions.putAll(propose(sheet.header(), remembered).positions());
        Integer name = positions.get(StaffField.LAST_NAME);
        if (name != null && !positions.containsKey(StaffField.FIRST_NAME) && holdsBothNames(sheet, name)) {
            positions.remove(StaffField.LAST_NAME);
            positions.putIfAbsent(StaffField.FULL_NAME, name);
        }
        return new StaffColumns(positions);
    }

    private static boolean holdsBothNames(StaffSheet sheet, int column) {
        List<String> cells = sheet.lines().stream()
                .map(line -> line.cell(column))
                .filter(cell -> !cell.isEmpty())
                .limit(LOOKED_AT)
                .toList();
        return cells.stream().filter(cell -> cell.contains(",")).count() * 2 > cells.size();
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
