// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds labels by the beginnings of their words, for typing ahead; immutable. Labels have numbers: smaller is better. */
public final class PrefixIndex {

    private static final int MOST_WORDS = 6;
    private static final int MOST_CHARACTERS = 400;
    private static final int SHORTEST_MISTYPED = 4;

    /** What is only led to is no name. */
    private static final double LEAST_WORTH = 0.8;

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
     * does. A word that begins nothing is taken as mistyped, else as a compound of which the first part will do. Cost: a few
     * bytes per label and word, and the postings of the words.
     */
    public PrefixMatches find(String text) {
        List<Word> words = Words.of(text.substring(0, Math.min(MOST_CHARACTERS, text.length())));
        List<Word> asked = words.stream()
                .filter(word -> Analysis.isMeaningful(word.key()) || word.equals(words.getLast()))
                .distinct()
                .limit(MOST_WORDS)
                .toList();
        byte[] all = new byte[labels];
        byte[] any = new byte[labels];
        byte[] found = all;
        for (int i = 0; i < asked.size(); i++) {
            found = i == 0 ? all : new byte[labels];
            meet(found, asked.get(i));
            for (int label = 0; i > 0 && label < labels; label++) {
                any[label] = (byte) Math.max(any[label], Math.max(all[label], found[label]));
                all[label] = (byte) Math.min(all[label], found[label]);
            }
        }
        PrefixMatches matches = new PrefixMatches(all);
        return matches.isEmpty() ? new PrefixMatches(any) : matches;
    }

    private void meet(byte[] found, Word typed) {
        String word = Folding.fold(typed.key());
        boolean begins = markBeginnings(found, word);
        boolean means = markMeanings(found, typed);
        if (!begins && !means && word.length() >= SHORTEST_MISTYPED && !markMistyped(found, word)) {
            // The first part tells compounds apart (Passwesen, Kassenwesen); the last one only sorts them.
            Compounds.partsOf(typed.key()).stream().limit(1).forEach(part -> markBeginnings(found, Folding.fold(part)));
        }
    }

    /** A word typed to its end may go by another name here. */
    private boolean markMeanings(byte[] found, Word typed) {
        boolean any = false;
        for (DomainWords.Meaning meaning : DomainWords.get().of(List.of(new Analysis().analyse(typed)))) {
            String word = meaning.words().size() == 1
                    ? Folding.fold(meaning.words().getFirst().key())
                    : "";
            int term = meaning.worth() >= LEAST_WORTH ? vocabulary.find(word) : -1;
            if (term >= 0) {
                mark(found, term, LabelMatch.WHOLE);
                any = true;
            }
        }
        return any;
    }

    private boolean markMistyped(byte[] found, String word) {
        boolean[] any = new boolean[1];
        NearBeginnings.of(vocabulary, word, term -> {
            mark(found, term, LabelMatch.PART);
            any[0] = true;
        });
        for (NearTerms.Near near : any[0] ? List.<NearTerms.Near>of() : nearTerms.of(word)) {
            mark(found, near.term(), LabelMatch.PART);
            any[0] = true;
        }
        return any[0];
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
