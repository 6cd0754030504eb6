// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A line of figures as benchmarks print them: {@code BENCH name key=value …}. */
record BenchLine(String name, Map<String, String> values) {
    private static final String MARK = "BENCH";

    BenchLine {
        values = Map.copyOf(values);
    }

    /** Empty for any other line; words without a value are left out. */
    static Optional<BenchLine> parse(String line) {
        String[] words = line.strip().split("\\s+");
        if (words.length < 2 || !words[0].equals(MARK)) {
            return Optional.empty();
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 2; i < words.length; i++) {
            int equals = words[i].indexOf('=');
            if (equals > 0) {
                values.put(words[i].substring(0, equals), words[i].substring(equals + 1));
            }
        }
        return Optional.of(new BenchLine(words[1], values));
    }

    /** Whether all these keys have these values. */
    boolean has(Map<String, String> some) {
        return values.entrySet().containsAll(some.entrySet());
    }

    /** The figure of a key; empty where it is missing or no finite number. */
    Optional<Double> figure(String key) {
        try {
            return Optional.ofNullable(values.get(key)).map(Double::valueOf).filter(Double::isFinite);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
