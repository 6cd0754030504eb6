// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.tenancy.graph;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;

/** Short names of administrations that can be typed on any keyboard: "Große Kreisstadt Bühl" is buehl. */
final class Handles {
    private static final int LONGEST = 30;

    /** What names begin with and tells none apart. */
    private static final String DESIGNATIONS =
            "^((große kreisstadt|kreisstadt|landeshauptstadt|hansestadt|stadt|gemeinde|markt|landkreis|kreis|verbandsgemeinde|samtgemeinde|amt|der|die|das) )+";

    private Handles() {}

    /** The first that nobody has: the plain one, else with a number. */
    static String free(String name, Predicate<String> taken) {
        String plain = of(name);
        String handle = plain;
        for (int number = 2; taken.test(handle); number++) {
            handle = plain + number;
        }
        return handle;
    }

    static String of(String name) {
        String lower = name.strip().toLowerCase(Locale.GERMAN).replaceFirst(DESIGNATIONS, "");
        String spelt =
                lower.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss");
        String plain = Normalizer.normalize(spelt, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String cut = plain.substring(0, Math.min(plain.length(), LONGEST)).replaceAll("-$", "");
        return cut.isEmpty() ? "verwaltung" : cut;
    }
}
