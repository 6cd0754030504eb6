// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds labels by the beginnings of their words, for typing ahead; immutable. Labels have numbers: smaller is better. */
public final class PrefixIndex {

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
     * Labels in which each word of the text begins a word or a compound's part; where there is none, labels in which any
     * does. A word that begins nothing is taken as mistyped, else as a compound of which the first part will do.
     */
    public PrefixMatches find(String text) {
        List<String> words = Words.of(text).stream().map(Word::key).toList();
        List<String> asked = words.stream()
                .filter(word -> Analysis.isMeaningful(word) || word.equals(words.getLast()))
                .distinct()
                .limit(MOST_WORDS)
                .toList();
        byte[] all = new byte[labels];
        byte[] any = new byte[labels];
        for (int i = 0; i < asked.size(); i++) {
            byte[] found = meet(asked.get(i));
            for (int label = 0; label < labels; label++) {
                all[label] = i == 0 ? found[label] : (byte) Math.min(all[label], found[label]);
                any[label] = (byte) Math.max(any[label], found[label]);
            }
        }
        PrefixMatches matches = new PrefixMatches(all);
        return matches.isEmpty() ? new PrefixMatches(any) : matches;
    }

    private byte[] meet(String typed) {
        byte[] found = new byte[labels];
        if (markBeginnings(found, Folding.fold(typed))) {
            return found;
        }
        List<NearTerms.Near> near = nearTerms.of(Folding.fold(typed));
        near.forEach(term -> mark(found, term.term(), LabelMatch.PART));
        if (near.isEmpty()) {
            // The first part tells compounds apart (Passwesen, Kassenwesen); the last one only sorts them.
            Compounds.partsOf(typed).stream().limit(1).forEach(part -> markBeginnings(found, Folding.fold(part)));
        }
        return found;
    }

    private boolean markBeginnings(byte[] found, String word) {
        int first = vocabulary.ceiling(word);
        int end = vocabulary.endOf(word);
        for (int term = first; term < end; term++) {
            boolean whole = vocabulary.term(term).length() == word.length();
            mark(found, term, whole ? LabelMatch.WHOLE : LabelMatch.START);
        }
        return first < end;
    }

    /** @param best what a term can be at most; each label says what it is there */
    private void mark(byte[] found, int term, int best) {
        for (int slot = postings.first(term); slot < postings.end(term); slot++) {
            int way = LabelMatch.of(postings.percent(slot), best);
            found[postings.document(slot)] = (byte) Math.max(found[postings.document(slot)], way);
        }
    }

    /** Takes labels in ascending order of their numbers; one number may have several spellings. */
    public static final class Builder {

        private final Map<String, Integer> terms = new HashMap<>();
        private final Map<String, List<String>> partsOf = new HashMap<>();
        private final Postings.Builder postings = new Postings.Builder();

        public void add(int number, String label) {
            int place = LabelMatch.START;
            for (Word labelWord : Words.of(label)) {
                String word = labelWord.key();
                postings.add(term(Folding.fold(word)), number, place);
                for (String part : partsOf.computeIfAbsent(word, Compounds::partsOf)) {
                    postings.add(term(Folding.fold(part)), number, LabelMatch.PART);
                }
                place = LabelMatch.WORD;
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
