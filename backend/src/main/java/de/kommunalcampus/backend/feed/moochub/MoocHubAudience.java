// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.feed.moochub;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Audiences are codes of the LRMI vocabulary, or texts in the provider's own words. */
final class MoocHubAudience {
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("administrator", "Verwaltungskräfte"),
            Map.entry("generalpublic", "Alle Interessierten"),
            Map.entry("mentor", "Betreuende"),
            Map.entry("parent", "Eltern"),
            Map.entry("peertutor", "Lernbegleitende"),
            Map.entry("professional", "Berufstätige"),
            Map.entry("student", "Lernende und Studierende"),
            Map.entry("teacher", "Lehrende"));

    private MoocHubAudience() {}

    /** Empty for a code that we have no word for: it would tell the reader nothing. */
    static Optional<String> words(String audience) {
        boolean address = audience.startsWith("http://") || audience.startsWith("https://");
        String code = address ? audience.substring(audience.lastIndexOf('/') + 1) : audience;
        String word = WORDS.get(code.toLowerCase(Locale.ROOT).replaceAll("[ _-]", ""));
        if (word != null) {
            return Optional.of(word);
        }
        boolean isText = !address && !code.matches("[a-z]+([A-Z_-][A-Za-z]*)*");
        return isText && !code.isBlank() ? Optional.of(code) : Optional.empty();
    }
}
