// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds terms despite typing errors. Terms that differ in up to two letters share a form with up to two letters left out
 * of their beginnings: those forms are the index. Cost: about 50 look-ups, whatever the size of the vocabulary.
 */
final class NearTerms {

    private static final int SHORTEST = 4;
    private static final int TWO_ERRORS_FROM = 8;
    private static final int SURE_FROM = 5;
    private static final int MOST = 5;
    private static final int BEGINNING = 8;
    private static final int LONGEST = 40;

    /** More terms than these do not share a form but by chance or in one long list of much the same. */
    private static final int MOST_COMPARED = 2_000;

    private final Vocabulary vocabulary;

    /** The hash of a form, then the term; ascending. */
    private final long[] forms;

    NearTerms(Vocabulary vocabulary) {
        this(vocabulary, formsOf(vocabulary, IntStream.range(0, vocabulary.size())));
    }

    private NearTerms(Vocabulary vocabulary, long[] forms) {
        this.vocabulary = vocabulary;
        this.forms = forms;
    }

    /** The same over the next version of the vocabulary. Cost: linear in the forms where a term came or went, else none. */
    NearTerms next(Vocabulary next) {
        if (next == vocabulary) {
            return this;
        }
        VocabularyChange change = VocabularyChange.between(vocabulary, next);
        long[] come = formsOf(next, change.come());
        long[] merged = new long[forms.length + come.length];
        int size = 0;
        int place = 0;
        for (long form : forms) {
            int term = change.next((int) form);
            if (term >= 0) {
                long moved = form >> 32 << 32 | term;
                while (place < come.length && come[place] < moved) {
                    merged[size++] = come[place++];
                }
                merged[size++] = moved;
            }
        }
        System.arraycopy(come, place, merged, size, come.length - place);
        return new NearTerms(next, Arrays.copyOf(merged, size + come.length - place));
    }

    /** Ascending. */
    private static long[] formsOf(Vocabulary vocabulary, IntStream terms) {
        return terms.filter(term -> isFindable(vocabulary.term(term)))
                .mapToObj(term ->
                        Arrays.stream(formsOf(vocabulary.term(term))).mapToLong(form -> (long) form << 32 | term))
                .flatMapToLong(each -> each)
                .sorted()
                .toArray();
    }

    private static boolean isFindable(String word) {
        return word.length() >= SHORTEST - 1 && word.length() <= LONGEST && Character.isLetterOrDigit(word.charAt(0));
    }

    /** @param likeness from above 0 to below 1 */
    record Near(int term, double likeness) {}

    /**
     * The few most similar terms within one error, two from eight letters on; transposed neighbours are one error. The
     * first letter is right, unless it is the only error of a word that is not short, or left out.
     */
    List<Near> of(String word) {
        if (word.length() < SHORTEST || word.length() > LONGEST) {
            return List.of();
        }
        int errors = word.length() < TWO_ERRORS_FROM ? 1 : 2;
        List<Near> near = new ArrayList<>();
        for (int term : candidates(word)) {
            String other = vocabulary.term(term);
            if (Math.abs(other.length() - word.length()) <= errors) {
                int distance = EditDistance.between(word, other);
                boolean plausible = other.charAt(0) == word.charAt(0)
                        || (distance == 1 && (word.length() >= SURE_FROM || other.endsWith(word)));
                if (distance <= errors && plausible) {
                    near.add(new Near(term, 1 - (double) distance / word.length()));
                }
            }
        }
        near.sort(Comparator.comparingDouble(Near::likeness).reversed().thenComparingInt(Near::term));
        return near.subList(0, Math.min(MOST, near.size()));
    }

    /** Terms that share a form with the word, ascending, each once. */
    private int[] candidates(String word) {
        int[] found = new int[64];
        int size = 0;
        for (int form : formsOf(word)) {
            int slot = Arrays.binarySearch(forms, (long) form << 32);
            slot = slot < 0 ? -slot - 1 : slot;
            for (int end = slot + MOST_COMPARED;
                    slot < forms.length && slot < end && forms[slot] >> 32 == form;
                    slot++) {
                found = size == found.length ? Arrays.copyOf(found, size * 2) : found;
                found[size++] = (int) forms[slot];
            }
        }
        return Arrays.stream(found, 0, size).sorted().distinct().toArray();
    }

    /** Hashes of the beginning as it is, with one letter left out, and for long words with two. */
    private static int[] formsOf(String word) {
        String beginning = word.substring(0, Math.min(BEGINNING, word.length()));
        int letters = beginning.length();
        boolean two = word.length() >= TWO_ERRORS_FROM - 2;
        int[] hashes = new int[1 + letters + (two ? letters * (letters - 1) / 2 : 0)];
        int size = 0;
        hashes[size++] = hash(beginning, -1, -1);
        for (int i = 0; i < letters; i++) {
            hashes[size++] = hash(beginning, i, -1);
            for (int j = i + 1; two && j < letters; j++) {
                hashes[size++] = hash(beginning, i, j);
            }
        }
        return Arrays.stream(hashes).distinct().toArray();
    }

    private static int hash(String word, int without, int norWithout) {
        int hash = 17;
        for (int i = 0; i < word.length(); i++) {
            if (i != without && i != norWithout) {
                hash = hash * 31 + word.charAt(i);
            }
        }
        return hash;
    }
}
