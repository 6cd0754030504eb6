// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.competency.esco;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Brings ESCO's cells into the form the library keeps. */
final class EscoTexts {
    private static final Pattern ALTERNATIVES = Pattern.compile("\\R| \\| ");
    private static final Pattern GENDERS = Pattern.compile("(?<=[\\p{L})])/(?=\\p{Lu})");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private EscoTexts() {}

    /** One line, single blanks, composed letters. */
    static String line(String text) {
        return BLANKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
    }

    /** Alternative labels stand one per line, or between bars in the collections. */
    static List<String> alternatives(String cell, String label) {
        Set<String> labels = new LinkedHashSet<>();
        ALTERNATIVES.splitAsStream(cell).map(EscoTexts::line).forEach(labels::add);
        return without(labels, label);
    }

    /** Adds both halves of "Standesbeamter/Standesbeamtin", for people search for one of them. */
    static List<String> withGenders(List<String> alternatives, String label) {
        Set<String> labels = new LinkedHashSet<>(alternatives);
        String[] halves = GENDERS.split(label);
        if (halves.length == 2) {
            Arrays.stream(halves).map(EscoTexts::line).forEach(labels::add);
        }
        return without(labels, label);
    }

    private static List<String> without(Set<String> labels, String label) {
        labels.remove("");
        labels.remove(label);
        return labels.stream().sorted().toList();
    }
}
