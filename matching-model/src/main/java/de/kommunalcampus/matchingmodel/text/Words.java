// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a text into lower-case words. */
final class Words {

    /** Sachbearbeiter:in, Leiter*innen, Prüfer/-in, Mitarbeiter_innen. */
    private static final Pattern GENDER_MARK = Pattern.compile("(?<=\\p{L})[:*_/]-?(in|innen)\\b");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:[-‐–][\\p{L}\\p{M}\\p{N}]+)*");
    private static final Pattern HYPHEN = Pattern.compile("[-‐–]");

    /** No German word is longer; what is, is not text. */
    private static final int LONGEST = 60;

    private Words() {}

    /** A hyphenated word gives the whole without hyphens, then its parts; single letters count only within one. */
    static List<String> of(String text) {
        String clean = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(GENDER_MARK.matcher(clean).replaceAll(""));
        while (matcher.find()) {
            String[] parts = HYPHEN.split(matcher.group());
            if (parts.length > 1) {
                add(words, String.join("", parts));
            }
            for (String part : parts) {
                add(words, part);
            }
        }
        return words;
    }

    private static void add(List<String> words, String word) {
        if (word.length() > 1 && word.length() <= LONGEST) {
            words.add(word);
        }
    }
}
