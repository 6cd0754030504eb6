// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.seeding;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Properties of a node or relationship, in types that the graph knows. */
final class Properties {
    private Properties() {}

    /** @param namesAndValues name, value, name, value …; null leaves the property out */
    static Map<String, @Nullable Object> of(@Nullable Object... namesAndValues) {
        Map<String, @Nullable Object> properties = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            properties.put(String.valueOf(namesAndValues[i]), stored(namesAndValues[i + 1]));
        }
        return properties;
    }

    private static @Nullable Object stored(@Nullable Object value) {
        return switch (value) {
            case BigDecimal number -> number.doubleValue();
            case Enum<?> constant -> constant.name();
            case Collection<?> values -> values.stream().map(Properties::stored).toList();
            case null -> null;
            case Object other -> other;
        };
    }
}
