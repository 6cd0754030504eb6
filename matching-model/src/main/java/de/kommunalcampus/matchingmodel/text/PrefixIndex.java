// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds labels by the beginnings of their words, for typing ahead; immutable. Labels have numbers: smaller is better. */
public final class PrefixIndex {

    /** How a label is met, the best way with the highest number. */
    private static final int PART = 1;

    private static final int WORD = 2;
    private static final int START = 3;

    private static final int MOST_WORDS = 6;

    private final int labels;
    private final Vocabulary vocabulary;
    private final Postings postings;
    private final NearTerms nearTerms;

    private PrefixIndex(int labels, Vocabulary vocabulary, Postings postings) {
        this.labels = labels;
        this.vocabulary = vocabulary;
        this.postings = postings;
        nearTerms = new NearTerms(vocabulary);
    }

    /**
     * Labels in which each word of the text begins a word or a compound's part. A word that begins none is taken as
     * mistyped.
     */
    public PrefixMatches find(String text) {
        List<String> words = Words.of(text).stream()
                .map(Folding::fold)
                .distinct()
                .limit(MOST_WORDS)
                .toList();
        byte[] ways = new byte[labels];
        for (int i = 0; i < words.size(); i++) {
            byte[] found = find(words, i);
            for (int label = 0; label < labels; label++) {
                ways[label] = i == 0 ? found[label] : (byte) Math.min(ways[label], found[label]);
            }
        }
        return new PrefixMatches(ways);
    }

    private byte[] find(List<String> words, int index) {
        String word = words.get(index);
        byte[] found = new byte[labels];
        int end = vocabulary.endOf(word);
        int first = vocabulary.ceiling(word);
        for (int term = first; term < end; term++) {
            mark(found, term);
        }
        if (first >= end) {
            nearTerms.of(word).forEach(near -> mark(found, near.term()));
        }
        return found;
    }

    private void mark(byte[] found, int term) {
        for (int slot = postings.first(term); slot < postings.end(term); slot++) {
            int label = postings.document(slot);
            found[label] = (byte) Math.max(found[label], postings.percent(slot));
        }
    }

    /** Takes labels in ascending order of their numbers; one number may have several spellings. */
    public static final class Builder {

        private final Map<String, Integer> terms = new HashMap<>();
        private final Map<String, List<String>> partsOf = new HashMap<>();
        private final Postings.Builder postings = new Postings.Builder();

        public void add(int number, String label) {
            int way = START;
            for (String word : Words.of(label)) {
                postings.add(term(Folding.fold(word)), number, way);
                for (String part : partsOf.computeIfAbsent(word, Compounds::partsOf)) {
                    postings.add(term(Folding.fold(part)), number, PART);
                }
                way = WORD;
            }
        }

        private int term(String term) {
            return terms.computeIfAbsent(term, key -> terms.size());
        }

        public PrefixIndex build(int labels) {
            Vocabulary vocabulary = Vocabulary.of(terms);
            return new PrefixIndex(labels, vocabulary, postings.build(vocabulary.rank(terms)));
        }
    }
}
