// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.feed.apollo;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** The ESCO addresses in a cell of broken HTML: quotes and line ends are escaped, some attributes lack a quote. */
final class ApolloSkills {
    private static final Pattern LINK = Pattern.compile("uri=([^\"'<>\\\\\\s]{1,300})");
    private static final Pattern SKILL = Pattern.compile(
            "http://data\\.europa\\.eu/esco/skill/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private ApolloSkills() {}

    /** As they stand in the cell, each once. */
    static List<String> in(String cell) {
        return LINK.matcher(cell)
                .results()
                .map(link -> decode(link.group(1)))
                .distinct()
                .toList();
    }

    private static String decode(String address) {
        try {
            return address.contains("%") ? URLDecoder.decode(address, StandardCharsets.UTF_8) : address;
        } catch (IllegalArgumentException e) {
            return address;
        }
    }

    static boolean isSkill(String address) {
        return SKILL.matcher(address).matches();
    }
}
