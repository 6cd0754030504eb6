// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.text;

import java.util.Locale;

/** Tells whether two texts are the same but for spelling. */
public final class TextKey {

    private TextKey() {}

    /** Equal for texts that differ only in case, punctuation and the spelling of umlauts. */
    public static String of(String text) {
        String lower = Folding.composed(text).toLowerCase(Locale.ROOT);
        StringBuilder words = new StringBuilder(lower.length());
        boolean between = false;
        for (int i = 0; i < lower.length(); i += Character.charCount(lower.codePointAt(i))) {
            int character = lower.codePointAt(i);
            if (isLetterOrNumber(character)) {
                words.append(between && !words.isEmpty() ? " " : "").appendCodePoint(character);
            }
            between = !isLetterOrNumber(character);
        }
        return words.isEmpty() ? lower.strip() : Folding.fold(words.toString());
    }

    private static boolean isLetterOrNumber(int character) {
        return switch (Character.getType(character)) {
            case Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
            default -> Character.isLetterOrDigit(character);
        };
    }
}
