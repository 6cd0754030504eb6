// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Turns of phrase whose sense lies in words that say nothing of a subject: in <em>zahlt nicht</em> it is not the paying. They
 * stand in quotation marks in the list of expressions, and count as one word where they are typed just so.
 */
final class Phrases {

    private static final String MARK = "\"";
    private static final String GAP = " ";

    /** No phrase of the list is longer. */
    private static final int MOST_WORDS = 4;

    private final Set<String> keys;

    /** @param expressions those of the list, phrases or not */
    Phrases(List<String> expressions) {
        keys = expressions.stream()
                .filter(Phrases::isPhrase)
                .map(phrase -> word(Words.of(phrase)).key())
                .collect(Collectors.toSet());
    }

    static boolean isPhrase(String expression) {
        return expression.startsWith(MARK);
    }

    static boolean isPhrase(Word word) {
        return word.key().contains(GAP);
    }

    /** All the words as one. */
    static Word word(List<Word> words) {
        return new Word(
                words.stream().map(Word::typed).collect(Collectors.joining(GAP)),
                words.stream().map(Word::key).collect(Collectors.joining(GAP)));
    }

    /** The same words, with one in the place of those that are a phrase, of two the longer. */
    List<Word> joinedIn(List<Word> words) {
        List<Word> joined = new ArrayList<>(words.size());
        for (int start = 0; start < words.size(); ) {
            int end = Math.min(words.size(), start + MOST_WORDS);
            while (end > start + 1
                    && !keys.contains(word(words.subList(start, end)).key())) {
                end--;
            }
            joined.add(end == start + 1 ? words.get(start) : word(words.subList(start, end)));
            start = end;
        }
        return joined;
    }
}
