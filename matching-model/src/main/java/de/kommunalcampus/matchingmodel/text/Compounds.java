// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.text;

import de.danielnaber.jwordsplitter.GermanWordSplitter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Splits German compounds by the dictionary inside jwordsplitter's jar. Its word list is read once and never changes. */
final class Compounds {

    private static final int SHORTEST_COMPOUND = 6;
    private static final int SHORTEST_PART = 3;

    private Compounds() {}

    private static final class Dictionary {

        private static final GermanWordSplitter SPLITTER = load();

        private static GermanWordSplitter load() {
            try {
                GermanWordSplitter splitter = new GermanWordSplitter(true);
                splitter.setStrictMode(true);
                return splitter;
            } catch (IOException e) {
                throw new UncheckedIOException("The compound dictionary cannot be read from the class path", e);
            }
        }
    }

    /**
     * The parts of a compound from left to right, then each pair of neighbours as one word: grund, buch, amt, grundbuch,
     * buchamt. Empty for a simple word. Cost: about 10 µs.
     */
    static List<String> partsOf(String word) {
        return withPairs(split(word));
    }

    static List<String> withPairs(List<String> parts) {
        List<String> all = new ArrayList<>(parts);
        for (int i = 0; parts.size() > 2 && i + 1 < parts.size(); i++) {
            all.add(parts.get(i) + parts.get(i + 1));
        }
        all.removeIf(part -> part.length() < SHORTEST_PART);
        return all;
    }

    /** The parts from left to right, linking letters left out where the dictionary knows them; empty for a simple word. */
    static List<String> split(String word) {
        if (word.length() < SHORTEST_COMPOUND) {
            return List.of();
        }
        for (String spelling : spellings(word)) {
            List<String> parts = Dictionary.SPLITTER.splitWord(spelling);
            if (parts.size() > 1) {
                return parts;
            }
        }
        return List.of();
    }

    /** Whether the dictionary knows it: what is a word was hardly typed by mistake. */
    static boolean isWord(String word) {
        return Dictionary.SPLITTER.splitWord("haupt" + word).equals(List.of("haupt", word));
    }

    /** The dictionary knows words as they are spelled: massnahmen and fuehrung are none of them. */
    private static Set<String> spellings(String word) {
        String umlauts = word.replace("ae", "ä").replace("oe", "ö").replace("ue", "ü");
        return new LinkedHashSet<>(
                List.of(word, umlauts, word.replace("ss", "ß"), umlauts.replace("ss", "ß"), word.replace("ß", "ss")));
    }
}
