// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.jspecify.annotations.Nullable;

/** Lucene's light German stemmer, one word at a time. Not to be shared between threads. */
final class Stemmer {

    private static final String[] FEMININE = {
        "erin", "istin", "entin", "antin", "amtin", "wirtin", "ratin", "arztin", "waltin", "ogin", "egin", "eutin",
        "pertin", "atin", "eurin", "orin"
    };
    private static final String[] WOMEN = {"kauffrau", "fachfrau", "amtfrau", "ratsfrau", "obfrau"};

    /** Their stems are the names of programs. */
    private static final Set<String> UNSTEMMED = Set.of("words", "teams");

    private final OneWord input = new OneWord();
    private final TokenStream filter = new GermanLightStemFilter(input);
    private final CharTermAttribute output = filter.getAttribute(CharTermAttribute.class);

    /** @param word folded; at least two letters stay */
    String stem(String word) {
        if (UNSTEMMED.contains(word)) {
            return word;
        }
        try {
            input.word = feminineToMasculine(word);
            filter.incrementToken();
            return output.toString();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Beraterinnen and Beraterin meet Berater, Kauffrau Kaufmann; Termin, Berlin, Medizin and gewinnen stay what they are. */
    static String feminineToMasculine(String word) {
        String singular = word.endsWith("innen") ? word.substring(0, word.length() - 3) : word;
        for (String ending : FEMININE) {
            if (singular.endsWith(ending) && (singular.length() > ending.length() + 1 || singular.equals("arztin"))) {
                return singular.substring(0, singular.length() - 2);
            }
        }
        for (String ending : WOMEN) {
            if (word.endsWith(ending)) {
                return word.substring(0, word.length() - 4) + "mann";
            }
        }
        return word;
    }

    private static final class OneWord extends TokenStream {

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private @Nullable String word;

        @Override
        public boolean incrementToken() {
            clearAttributes();
            term.setEmpty().append(word);
            return word != null;
        }
    }
}
