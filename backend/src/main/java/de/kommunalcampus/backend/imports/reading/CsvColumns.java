// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.imports.reading;

import de.kommunalcampus.backend.imports.FailureCode;
import de.kommunalcampus.backend.imports.ImportRefused;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Where each named column stands; names match whatever their case. */
record CsvColumns(Map<String, Integer> positions, int count, int lastRequired) {
    static CsvColumns of(String file, List<String> header, List<String> required) {
        Map<String, Integer> positions = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            positions.putIfAbsent(key(header.get(i)), i);
        }
        List<String> missing = required.stream()
                .filter(name -> !positions.containsKey(key(name)))
                .toList();
        if (!missing.isEmpty()) {
            throw new ImportRefused(FailureCode.COLUMNS_MISSING.with(file, String.join(", ", missing)));
        }
        int last = required.stream()
                .mapToInt(name -> positions.getOrDefault(key(name), 0))
                .max()
                .orElse(0);
        return new CsvColumns(Map.copyOf(positions), header.size(), last);
    }

    boolean covers(CSVRecord row) {
        return row.size() > lastRequired;
    }

    @Nullable
    String find(CSVRecord row, String name) {
        Integer position = positions.get(key(name));
        return position == null || position >= row.size() ? null : row.get(position);
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
