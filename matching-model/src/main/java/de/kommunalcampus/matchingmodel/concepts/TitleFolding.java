// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.concepts;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** One spelling for a title: lower case, words of letters and digits, Müller, Mueller and Muller the same. */
final class TitleFolding {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}+#]+");

    private TitleFolding() {}

    /** Words with one blank between them; empty where the title has no letter and no digit. */
    static String fold(String title) {
        String plain = title.toLowerCase(Locale.ROOT).replace("ß", "ss");
        String unmarked =
                MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD)).replaceAll("");
        String spelled = unmarked.replace("ae", "a").replace("oe", "o").replace("ue", "u");
        return BETWEEN_WORDS.matcher(spelled).replaceAll(" ").strip();
    }
}
