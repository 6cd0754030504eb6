// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.competency.esco;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses of ESCO concepts and the ids they have in the graph. */
final class EscoUri {
    static final String ID_PREFIX = "esco:";

    private static final Pattern CONCEPT = Pattern.compile(
            "https?://data\\.europa\\.eu/esco/(skill|occupation|isced-f|isco)/([A-Za-z0-9][A-Za-z0-9.-]{0,39})");
    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final int UUID_LENGTH = 36;

    private EscoUri() {}

    /** The id: {@code esco:} and the UUID, or the field of education as {@code esco:isced-f-0541}. */
    static Optional<String> id(String uri) {
        Matcher concept = CONCEPT.matcher(uri);
        if (!concept.matches()) {
            return Optional.empty();
        }
        String kind = concept.group(1);
        String name = concept.group(2);
        if (kind.equals("skill") || kind.equals("occupation")) {
            boolean whole = name.length() < UUID_LENGTH / 2
                    ? !name.contains("-")
                    : UUID.matcher(name).matches();
            return whole ? Optional.of(ID_PREFIX + name) : Optional.empty();
        }
        return Optional.of(ID_PREFIX + kind + "-" + name);
    }
}
