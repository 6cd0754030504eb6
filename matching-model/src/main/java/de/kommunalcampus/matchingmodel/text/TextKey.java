// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.text;

import java.util.stream.Collectors;

/** Tells whether two texts are the same but for spelling. */
public final class TextKey {

    private TextKey() {}

    /** Equal for texts that differ only in case, punctuation, umlaut spelling and articles. */
    public static String of(String text) {
        return Analysis.meaningfulWords(text).stream().map(Folding::fold).collect(Collectors.joining(" "));
    }
}
