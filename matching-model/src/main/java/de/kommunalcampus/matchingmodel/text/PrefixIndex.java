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
    private static final int SHORTEST_STEM = 6;

    /** What is only led to is no name. */
    private static final double LEAST_WORTH = 0.8;

    private final Slots slots;
    private final TermPostings terms;
    private final Vocabulary vocabulary;
    private final NearTerms nearTerms;

    private PrefixIndex(Slots slots, TermPostings terms, NearTerms nearTerms) {
        this.slots = slots;
        this.terms = terms;
        this.nearTerms = nearTerms;
        vocabulary = terms.vocabulary();
    }

    /**
     * The next version, the same as one built anew.
     *
     * @param former for each label the number it had, negative for a new one
     * @param gone the labels that went, under their former numbers
     * @param come the new ones, under their new numbers
     */
    public PrefixIndex next(int[] former, Builder gone, Builder come) {
        Slots nextSlots = slots.next(former);
        TermPostings next = terms.next(gone.terms().in(slots), come.terms().in(nextSlots));
        return new PrefixIndex(nextSlots, next, nearTerms.next(next.vocabulary()));
    }

    /**
     * Labels in which each word of the text begins a word or a compound's part; where there is none, labels in which any
     * does. A word that begins nothing is taken as mistyped, else as a compound of which the first part will do. Cost: a few
     * bytes per label and word, and the postings of the words.
     */
    public PrefixMatches find(String text) {
        List<Word> words = Words.of(text.substring(0, Math.min(MOST_CHARACTERS, text.length())));
        List<Word> asked = asked(words);
        byte[] all = new byte[slots.size()];
        byte[] any = new byte[slots.size()];
        byte[] found = all;
        for (int i = 0; i < asked.size(); i++) {
            found = i == 0 ? all : new byte[slots.size()];
            meet(found, asked.get(i));
            for (int label = 0; i > 0 && label < all.length; label++) {
                any[label] = (byte) Math.max(any[label], Math.max(all[label], found[label]));
                all[label] = (byte) Math.min(all[label], found[label]);
            }
        }
        PrefixMatches matches = new PrefixMatches(all, slots);
        return matches.isEmpty() ? new PrefixMatches(any, slots) : matches;
    }

    /** A word without meaning may be the beginning of one, but not behind one that has: Chefin werden. */
    private static List<Word> asked(List<Word> words) {
        List<Word> meaningful = words.stream()
                .filter(word -> Analysis.isMeaningful(word.key()))
                .distinct()
                .limit(MOST_WORDS)
                .toList();
        return meaningful.isEmpty() ? words.subList(Math.max(0, words.size() - 1), words.size()) : meaningful;
    }

    private void meet(byte[] found, Word typed) {
        String word = Folding.fold(typed.key());
        String stem = new Stemmer().stem(word);
        boolean begins = markBeginnings(found, word);
        if (stem.length() >= SHORTEST_STEM && word.startsWith(stem) && !stem.equals(word)) {
            begins |= markBeginnings(found, stem);
        }
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
        for (int posting : terms.postings().of(term)) {
            int way = LabelMatch.of(Postings.percent(posting), best);
            found[Postings.slot(posting)] = (byte) Math.max(found[Postings.slot(posting)], way);
        }
    }

    /** Takes labels in ascending order of their numbers; one number may have several spellings. */
    public static final class Builder {

        private final Map<String, Integer> numbers = new HashMap<>();
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
            return numbers.computeIfAbsent(term, key -> numbers.size());
        }

        private TermPostings terms() {
            Vocabulary vocabulary = Vocabulary.of(numbers);
            return new TermPostings(vocabulary, postings.build(vocabulary.rank(numbers)));
        }

        public PrefixIndex build(int labels) {
            TermPostings terms = terms();
            return new PrefixIndex(Slots.inOrder(labels), terms, new NearTerms(terms.vocabulary()));
        }
    }
}
