// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ways to write both genders in one word: Prüfer:in, Prüfer*innen, Prüfer/-in, Prüfer(in), PrüferIn, Beamte:r. */
final class GenderMarks {

    private static final Pattern AT_END = Pattern.compile(
            "(?:[:*_·’]-?|/-?)(?:innen|in|frau|mann|[rnse])(?![\\p{L}\\p{N}])|\\((?:innen|in|[rnse])\\)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern INSIDE =
            Pattern.compile("[:*_](?:innen|in(?!nen))(?=\\p{L}{2})", Pattern.CASE_INSENSITIVE);

    private GenderMarks() {}

    static boolean mayBegin(char character) {
        return ":*_·’/(".indexOf(character) >= 0;
    }

    /** Behind the mark that ends the word, or {@code end} where there is none. */
    static int endOfMark(String text, int end) {
        return endOf(AT_END, text, end);
    }

    /** Behind a mark in the middle of a word: Bürger:innenbüro. */
    static int endOfMarkInside(String text, int end) {
        return endOf(INSIDE, text, end);
    }

    private static int endOf(Pattern mark, String text, int end) {
        Matcher matcher = mark.matcher(text).region(end, text.length()).useTransparentBounds(true);
        return matcher.lookingAt() ? matcher.end() : end;
    }

    /** Leiter of LeiterIn and LeiterInnen. */
    static String withoutCapitalI(String word) {
        for (String ending : new String[] {"Innen", "In"}) {
            int base = word.length() - ending.length();
            if (base > 2 && word.endsWith(ending) && Character.isLowerCase(word.charAt(base - 1))) {
                return word.substring(0, base);
            }
        }
        return word;
    }
}
