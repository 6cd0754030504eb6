// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.text;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that say nothing of the subject, and words that say little. */
final class FunctionWords {

    private FunctionWords() {}

    private static final class Loaded {

        private static final Set<String> EMPTY = words("function-words.txt");
        private static final Set<String> WEAK = words("weak-words.txt");

        private static final Set<String> WEAK_STEMS = WEAK.stream()
                .map(word -> new Stemmer().stem(Folding.fold(word)))
                .collect(Collectors.toUnmodifiableSet());

        private static Set<String> words(String file) {
            return WordFile.read(file).stream()
                    .flatMap(line -> Arrays.stream(line.split("\\s+")))
                    .collect(Collectors.toUnmodifiableSet());
        }
    }

    /**
     * Articles and their like, and the phrasing of questions.
     *
     * @param word in lower case
     */
    static boolean contains(String word) {
        return Loaded.EMPTY.contains(word);
    }

    /** Beside other words it only narrows: beantragen, Grundlagen, Verwaltung. */
    static boolean isWeak(String word) {
        return Loaded.WEAK.contains(word);
    }

    /** @param part of a compound, stemmed */
    static boolean isWeakStem(String part) {
        return Loaded.WEAK_STEMS.contains(part);
    }
}
