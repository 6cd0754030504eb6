// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Cuts a text into lower-case words. */
final class Words {

    /** Sachbearbeiter:in, Leiter*innen, Prüfer/-in, Mitarbeiter_innen. */
    private static final Pattern GENDER_MARK = Pattern.compile("(?<=\\p{L})[:*_/]-?(in|innen)\\b");

    /** No German word is longer; what is, is not text. */
    private static final int LONGEST = 60;

    private final String text;
    private final List<String> words = new ArrayList<>();

    private Words(String text) {
        String clean = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        boolean marked = clean.chars().anyMatch(character -> ":*_/".indexOf(character) >= 0);
        this.text = marked ? GENDER_MARK.matcher(clean).replaceAll("") : clean;
    }

    /** A hyphenated word gives the whole without hyphens, then its parts; single letters count only within one. */
    static List<String> of(String text) {
        Words words = new Words(text);
        words.cut();
        return words.words;
    }

    private void cut() {
        int position = 0;
        while (position < text.length()) {
            int end = endOfPart(position);
            if (end == position) {
                position++;
            } else {
                position = cutCompound(position, end);
            }
        }
    }

    /** Takes the word from {@code start}, whose first part ends at {@code firstEnd}, with all that hyphens attach to it. */
    private int cutCompound(int start, int firstEnd) {
        int whole = words.size();
        StringBuilder joined = new StringBuilder(text.substring(start, firstEnd));
        add(words.size(), joined.toString());
        int end = firstEnd;
        boolean hyphenated = false;
        while (end + 1 < text.length() && isHyphen(text.charAt(end)) && endOfPart(end + 1) > end + 1) {
            int next = endOfPart(end + 1);
            String part = text.substring(end + 1, next);
            joined.append(part);
            add(words.size(), part);
            end = next;
            hyphenated = true;
        }
        if (hyphenated) {
            add(whole, joined.toString());
        }
        return end;
    }

    private int endOfPart(int start) {
        int end = start;
        while (end < text.length() && isWordCharacter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isWordCharacter(char character) {
        return character >= 'a' && character <= 'z'
                || Character.isLetterOrDigit(character)
                || Character.getType(character) == Character.NON_SPACING_MARK;
    }

    private static boolean isHyphen(char character) {
        return character == '-' || character == '‐' || character == '‑' || character == '–';
    }

    private void add(int place, String word) {
        if (word.length() > 1 && word.length() <= LONGEST) {
            words.add(place, word);
        }
    }
}
