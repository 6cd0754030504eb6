// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.feed.reading;

import de.kommunalcampus.matchingmodel.catalogue.ProficiencyLevel;
import java.util.Locale;
import java.util.Optional;

/** Levels by our names, their German names, usual words, or the eight steps of DigComp in pairs. */
public final class Levels {
    private static final int DIGCOMP_STEPS = 8;

    private Levels() {}

    public static Optional<ProficiencyLevel> parse(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "basic", "beginner", "foundation", "grundlagen", "einsteiger", "anfänger" ->
                Optional.of(ProficiencyLevel.BASIC);
            case "intermediate", "aufbau", "fortgeschrittene", "fortgeschritten" ->
                Optional.of(ProficiencyLevel.INTERMEDIATE);
            case "advanced", "vertiefung" -> Optional.of(ProficiencyLevel.ADVANCED);
            case "expert", "highly specialised", "expertise", "experte", "experten" ->
                Optional.of(ProficiencyLevel.EXPERT);
            default -> Optional.empty();
        };
    }

    /** Steps 1 and 2 are BASIC, 3 and 4 INTERMEDIATE, and so on. */
    public static Optional<ProficiencyLevel> parseDigComp(String step) {
        String digits = step.strip();
        if (!digits.matches("[1-8]")) {
            return Optional.empty();
        }
        int pair = (Integer.parseInt(digits) - 1) * ProficiencyLevel.values().length / DIGCOMP_STEPS;
        return Optional.of(ProficiencyLevel.values()[pair]);
    }
}
