// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.text;

import java.util.function.IntConsumer;

/**
 * Finds the terms that begin like a word with one typing error in it: a letter wrong, missing, too many, or two swapped. The
 * first letter is right, or swapped with the second. Cost: some hundred searches within the vocabulary, whatever its size.
 */
final class NearBeginnings {

    private final Vocabulary vocabulary;
    private final String word;
    private final IntConsumer found;

    private NearBeginnings(Vocabulary vocabulary, String word, IntConsumer found) {
        this.vocabulary = vocabulary;
        this.word = word;
        this.found = found;
    }

    /** @param found may be told a term more than once */
    static void of(Vocabulary vocabulary, String word, IntConsumer found) {
        new NearBeginnings(vocabulary, word, found).search();
    }

    private void search() {
        int from = 0;
        int to = vocabulary.size();
        for (int at = 0; at < word.length() && from < to; at++) {
            swapped(from, to, at);
            if (at > 0) {
                accept(from, to, at, at + 1);
                otherLetters(from, to, at);
            }
            char letter = word.charAt(at);
            int start = vocabulary.firstWith(from, to, at, letter);
            to = vocabulary.firstWith(start, to, at, (char) (letter + 1));
            from = start;
        }
    }

    private void swapped(int from, int to, int at) {
        if (at + 1 < word.length() && word.charAt(at) != word.charAt(at + 1)) {
            int start = narrowed(from, to, at, word.charAt(at + 1), true);
            int end = narrowed(from, to, at, word.charAt(at + 1), false);
            int start2 = narrowed(start, end, at + 1, word.charAt(at), true);
            int end2 = narrowed(start, end, at + 1, word.charAt(at), false);
            accept(start2, end2, at + 2, at + 2);
        }
    }

    private int narrowed(int from, int to, int depth, char letter, boolean start) {
        return vocabulary.firstWith(from, to, depth, start ? letter : (char) (letter + 1));
    }

    /** Terms with any letter at the place: it may be missing in the word, or another one there. */
    private void otherLetters(int from, int to, int at) {
        int start = from;
        while (start < to && vocabulary.term(start).length() == at) {
            start++;
        }
        while (start < to) {
            char letter = vocabulary.term(start).charAt(at);
            int end = vocabulary.firstWith(start, to, at, (char) (letter + 1));
            accept(start, end, at + 1, at);
            if (letter != word.charAt(at)) {
                accept(start, end, at + 1, at + 1);
            }
            start = end;
        }
    }

    /** The terms of a range that have the rest of the word from a depth on. */
    private void accept(int from, int to, int depth, int rest) {
        int start = from;
        int end = to;
        for (int i = rest; i < word.length() && start < end; i++) {
            int next = vocabulary.firstWith(start, end, depth + i - rest, word.charAt(i));
            end = vocabulary.firstWith(next, end, depth + i - rest, (char) (word.charAt(i) + 1));
            start = next;
        }
        for (int term = start; term < end; term++) {
            found.accept(term);
        }
    }
}
