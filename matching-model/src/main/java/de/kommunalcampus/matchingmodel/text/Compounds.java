// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.text;

import de.danielnaber.jwordsplitter.GermanWordSplitter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

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
        if (word.length() < SHORTEST_COMPOUND) {
            return List.of();
        }
        List<String> parts = split(word);
        if (parts.size() < 2) {
            String umlauts = word.replace("ae", "ä").replace("oe", "ö").replace("ue", "ü");
            parts = umlauts.equals(word) ? List.of() : split(umlauts);
        }
        if (parts.size() < 2) {
            return List.of();
        }
        List<String> all = new ArrayList<>(parts);
        for (int i = 0; parts.size() > 2 && i + 1 < parts.size(); i++) {
            all.add(parts.get(i) + parts.get(i + 1));
        }
        all.removeIf(part -> part.length() < SHORTEST_PART);
        return all;
    }

    private static List<String> split(String word) {
        return Dictionary.SPLITTER.splitWord(word);
    }
}
