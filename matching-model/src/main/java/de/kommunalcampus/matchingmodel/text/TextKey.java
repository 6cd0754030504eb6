// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells whether two texts are the same but for spelling. */
public final class TextKey {

    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");

    private TextKey() {}

    /** Equal for texts that differ only in case, punctuation and the spelling of umlauts. */
    public static String of(String text) {
        String lower = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        String words = NEITHER_LETTER_NOR_DIGIT.matcher(lower).replaceAll(" ").strip();
        return words.isEmpty() ? lower.strip() : Folding.fold(words);
    }
}
