// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.concepts;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Brings the forms of an English word together, roughly: the commonest endings go, and what is behind seven letters. */
final class EnglishStem {
    private static final List<String> ENDINGS = List.of(
            "ingly", "ations", "ation", "ings", "ing", "ments", "ment", "ers", "er", "ies", "ied", "ed", "es", "s",
            "ly", "y", "e");
    private static final Pattern WORD = Pattern.compile("[a-z0-9][a-z0-9+#]*");
    private static final int SHORTEST = 3;
    private static final int LONGEST = 7;

    private EnglishStem() {}

    /** The stems of a text in its order. */
    static List<String> allOf(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .map(EnglishStem::of)
                .toList();
    }

    /** @param word in lower case */
    static String of(String word) {
        String stem = ENDINGS.stream()
                .filter(ending -> word.endsWith(ending) && word.length() - ending.length() >= SHORTEST)
                .findFirst()
                .map(ending -> word.substring(0, word.length() - ending.length()))
                .orElse(word);
        return stem.length() > LONGEST ? stem.substring(0, LONGEST) : stem;
    }
}
