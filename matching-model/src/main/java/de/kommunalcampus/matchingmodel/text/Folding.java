// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.text;

import java.text.Normalizer;

/** Brings the spellings of a word together: Prüfung, Pruefung and Prufung are one. */
final class Folding {

    /** Below are whole characters only. */
    private static final char FIRST_MARK = '\u0300';

    private Folding() {}

    /** @param word in lower case */
    static String fold(String word) {
        String german = isAscii(word) ? word : withoutUmlauts(word);
        String plain = isAscii(german) ? german : withoutMarks(german);
        StringBuilder folded = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char letter = plain.charAt(i);
            if (letter != 'e' || !stretchesAnUmlaut(plain, i)) {
                folded.append(letter);
            }
        }
        return folded.toString();
    }

    /** With letters and their marks as one character, as most texts have them: those are looked through only. */
    static String composed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_MARK) {
                return Normalizer.normalize(text, Normalizer.Form.NFC);
            }
        }
        return text;
    }

    private static boolean isAscii(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    /** By far the most of what is not plain, without the cost of all the rest. */
    private static String withoutUmlauts(String word) {
        return word.replace('ä', 'a').replace('ö', 'o').replace('ü', 'u').replace("ß", "ss");
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
