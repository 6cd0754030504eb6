// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.imports;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;

/**
 * What was found, as a code with its values, so that each page can say it in its reader's language.
 *
 * @param parameters exactly the values that the code's template names, in its order
 */
public record Finding<C extends FindingCode>(C code, Map<String, String> parameters) {
    /** Cells may hold whole chapters; their beginning is enough to find them again. */
    private static final int LONGEST_VALUE = 300;

    public Finding {
        if (!List.copyOf(parameters.keySet()).equals(code.names())) {
            throw new IllegalArgumentException(
                    "%s needs %s, not %s".formatted(code.name(), code.names(), parameters.keySet()));
        }
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    }

    /** @param values in the order in which the template names them; numbers as plain digits */
    static <C extends FindingCode> Finding<C> of(C code, Object... values) {
        List<String> names = code.names();
        if (names.size() != values.length) {
            throw new IllegalArgumentException("%s needs %s".formatted(code.name(), names));
        }
        Map<String, String> parameters = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            parameters.put(names.get(i), shortened(String.valueOf(values[i])));
        }
        return new Finding<>(code, parameters);
    }

    private static String shortened(String value) {
        return value.codePointCount(0, value.length()) <= LONGEST_VALUE
                ? value
                : value.substring(0, value.offsetByCodePoints(0, LONGEST_VALUE)) + "…";
    }

    /** The same where a value that equals one text reads as another. */
    Finding<C> replacing(String value, String replacement) {
        Map<String, String> replaced = new LinkedHashMap<>(parameters);
        replaced.replaceAll((name, before) -> before.equals(value) ? shortened(replacement) : before);
        return new Finding<>(code, replaced);
    }

    /** The English words. */
    public String detail() {
        return FindingCode.PLACE
                .matcher(code.template())
                .replaceAll(place -> Matcher.quoteReplacement(parameters.getOrDefault(place.group(1), "")));
    }
}
