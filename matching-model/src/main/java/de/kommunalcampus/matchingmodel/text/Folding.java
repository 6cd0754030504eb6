// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.text;

import java.text.Normalizer;

/** Brings the spellings of a word together: Prüfung, Pruefung and Prufung are one. */
final class Folding {

    private Folding() {}

    /** @param word in lower case */
    static String fold(String word) {
        String plain = isAscii(word) ? word : withoutMarks(word.replace("ß", "ss"));
        StringBuilder folded = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char letter = plain.charAt(i);
            if (letter != 'e' || !stretchesAnUmlaut(plain, i)) {
                folded.append(letter);
            }
        }
        return folded.toString();
    }

    private static boolean isAscii(String word) {
        return word.chars().allMatch(letter -> letter < 128);
    }

    private static String withoutMarks(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }

    /** The e of ae and oe; of ue only behind a consonant other than q (neu, quer and Steuer keep theirs). */
    private static boolean stretchesAnUmlaut(String word, int e) {
        if (e == 0) {
            return false;
        }
        char before = word.charAt(e - 1);
        if (before == 'u') {
            return e < 2 || "aeiouq".indexOf(word.charAt(e - 2)) < 0;
        }
        return before == 'a' || before == 'o';
    }
}
