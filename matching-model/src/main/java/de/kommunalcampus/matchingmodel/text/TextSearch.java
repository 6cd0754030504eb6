// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.text;

import java.util.List;

/** One query over one index. */
final class TextSearch {

    /** Before the roots in the vocabulary; behind all letters, so that no beginning of a word reaches them. */
    static final String ROOT_MARK = "~";

    private static final double BEGINNING = 0.55;
    private static final double BY_PARTS = 0.6;
    private static final double MISTYPED = 0.5;
    private static final int SHORTEST_BEGINNING = 4;
    private static final int MOST_BEGINNINGS = 300;
    private static final int MOST_PARTS = 6;
    private static final int SHORTEST_PART = 4;

    /** A match below is no reason to believe that a word was typed as it was meant. */
    private static final double CERTAIN = 0.2;

    private static final double LEAST_SHARE_OF_BEST = 0.2;
    private static final double LEAST_SAY = 0.4;

    /** Of an everyday question most words are beside the point: the one that tells the subject is enough. */
    private static final double LEAST_SAY_OF_TELLING = 0.28;

    private static final double LEAST_SAY_OF_PARTS = 0.5;
    private static final double LEAST_SAY_OF_TYPED = 0.6;

    /** Nobody means half of an expression: SGB is not SGB XII. */
    private static final double LEAST_SAY_OF_EXPRESSION = 1;

    private static final double WEAK = 0.35;

    /** What is found nowhere was meant all the same: of Umgang mit Reichsbürgern, Umgang alone is not the half. */
    private static final double UNFOUND = 0.35;

    private final Vocabulary vocabulary;
    private final Postings postings;
    private final Slots slots;
    private final NearTerms nearTerms;
    private final List<Tally> tallies;

    TextSearch(TermPostings terms, Slots slots, NearTerms nearTerms, List<Tally> tallies) {
        this.vocabulary = terms.vocabulary();
        this.postings = terms.postings();
        this.slots = slots;
        this.nearTerms = nearTerms;
        this.tallies = tallies;
    }

    TextMatches matches(TextQuery query) {
        Tally tally = tallies.getFirst();
        for (QueryUnit unit : query.units()) {
            meetUnit(tally, unit);
            tally.closeWord(unit.isWeak() ? WEAK : 1, unit.isWeak() ? 0 : UNFOUND);
        }
        List<String> typed = query.units().stream().map(QueryUnit::typed).toList();
        return TextMatches.of(
                typed, tally, slots, tally.sufficientSets(LEAST_SAY, LEAST_SAY_OF_TELLING), LEAST_SHARE_OF_BEST);
    }

    private void meetUnit(Tally tally, QueryUnit unit) {
        if (unit.words().size() == 1) {
            meetWord(tally, 0, unit.words().getFirst(), unit.meanings().isEmpty());
        } else {
            meetExpression(tally, unit.words(), 1, true);
        }
        for (DomainWords.Meaning meaning : unit.meanings()) {
            meetExpression(tally, meaning.words(), meaning.worth(), false);
        }
        if (unit.words().size() == 1
                && unit.meanings().isEmpty()
                && !tally.word().isFoundBetterThan(CERTAIN)) {
            meetMeaningsOfBeginning(tally, unit.words().getFirst());
            if (!tally.word().isFoundBetterThan(CERTAIN)) {
                meetMistyped(tally, unit.words().getFirst());
            }
        }
    }

    /**
     * A compound that the trade does not know, by what it begins with: a Hundebiss is a matter of those for Hunde. Not by its
     * head, which says only what kind of thing it is.
     */
    private void meetMeaningsOfBeginning(Tally tally, AnalysedWord word) {
        for (String part : word.parts()) {
            if (word.joined().startsWith(part)) {
                DomainWords.get()
                        .ofPart(part)
                        .forEach(meaning -> meetExpression(tally, meaning.words(), BY_PARTS * meaning.worth(), false));
            }
        }
    }

    private void meetMistyped(Tally tally, AnalysedWord word) {
        meetAsTwo(tally, word.whole());
        if (Compounds.isWord(word.key())) {
            return;
        }
        nearTerms.of(word.whole()).forEach(near -> meetTerm(tally, near.term(), MISTYPED * near.likeness()));
        for (DomainWords.Meaning meaning : DomainWords.get().near(word.whole())) {
            meetExpression(tally, meaning.words(), MISTYPED * meaning.worth(), false);
        }
    }

    /** A compound that the dictionary does not know, out of two words that the index does. */
    private void meetAsTwo(Tally tally, String word) {
        for (int cut = word.length() - SHORTEST_PART; cut >= SHORTEST_PART; cut--) {
            int first = vocabulary.find(word.substring(0, cut));
            int second = vocabulary.find(word.substring(cut));
            if (first >= 0 && second >= 0) {
                Tally inner = tallies.get(1);
                meetTerm(inner, first, 1);
                inner.closeWord(1, 1);
                meetTerm(inner, second, 1);
                inner.closeWord(1, 1);
                hand(inner, tally, BY_PARTS, LEAST_SAY_OF_PARTS);
                return;
            }
        }
    }

    /** All the words together are the expression: a document needs each of them, of what was typed most of their weight. */
    private void meetExpression(Tally tally, List<AnalysedWord> words, double worth, boolean asTyped) {
        if (words.size() == 1) {
            meetExact(tally, words.getFirst(), worth);
            meetByParts(tally, 1, words.getFirst(), worth);
            return;
        }
        if (isLessThanFound(tally, worth)) {
            return;
        }
        Tally inner = tallies.get(1);
        for (AnalysedWord word : words) {
            if (asTyped) {
                meetWord(inner, 1, word, true);
            } else if (hasKin(words, word)) {
                meetTerm(inner, vocabulary.find(word.whole()), 1);
            } else {
                meetExact(inner, word, 1);
            }
            inner.closeWord(word.weak() ? WEAK : 1, 1);
        }
        hand(inner, tally, worth, asTyped ? LEAST_SAY_OF_TYPED : LEAST_SAY_OF_EXPRESSION);
    }

    /** Whether one word in a document could pass for two of the expression: Ausbildung for Ausbildung der Ausbilder. */
    private static boolean hasKin(List<AnalysedWord> words, AnalysedWord word) {
        return words.stream().anyMatch(other -> other != word && other.root().equals(word.root()));
    }

    /** @param mayBeBeginning false for a word that the trade knows: Perso is not the beginning of Personal */
    private void meetWord(Tally tally, int depth, AnalysedWord word, boolean mayBeBeginning) {
        meetExact(tally, word, 1);
        if (mayBeBeginning && word.whole().length() >= SHORTEST_BEGINNING) {
            int first = vocabulary.ceiling(word.whole());
            int end = Math.min(vocabulary.endOf(word.whole()), first + MOST_BEGINNINGS);
            for (int term = first; term < end; term++) {
                meetTerm(tally, term, BEGINNING);
            }
        }
        meetByParts(tally, depth + 1, word, 1);
    }

    private void meetExact(Tally tally, AnalysedWord word, double worth) {
        meetTerm(tally, vocabulary.find(word.whole()), worth);
        if (!word.joined().equals(word.whole())) {
            meetTerm(tally, vocabulary.find(word.joined()), worth);
        }
        meetTerm(tally, vocabulary.find(ROOT_MARK + word.root()), worth);
    }

    private void meetTerm(Tally tally, int term, double factor) {
        if (term >= 0) {
            tally.word().meetAll(postings.of(term), factor);
        }
    }

    /** The parts together make the word: a document needs at least half of their weight. */
    private void meetByParts(Tally tally, int depth, AnalysedWord word, double worth) {
        if (word.parts().isEmpty() || depth >= tallies.size() || isLessThanFound(tally, BY_PARTS * worth)) {
            return;
        }
        Tally inner = tallies.get(depth);
        int count = Math.min(MOST_PARTS, word.parts().size());
        for (int i = 0; i < count; i++) {
            meetTerm(inner, vocabulary.find(word.parts().get(i)), 1);
            meetTerm(inner, vocabulary.find(ROOT_MARK + Roots.of(word.parts().get(i))), 1);
            inner.closeWord(1, 1);
        }
        hand(inner, tally, BY_PARTS * worth, LEAST_SAY_OF_PARTS);
    }

    /** Nothing that is worth so little betters what is found already. */
    private static boolean isLessThanFound(Tally tally, double worth) {
        return worth < tally.word().everywhere();
    }

    private static void hand(Tally inner, Tally outer, double worth, double leastSay) {
        boolean[] suffices = inner.sufficientSets(leastSay);
        long[] candidates = inner.slotsOfAny(inner.decisive(suffices));
        double most = inner.most();
        WordTally word = outer.word();
        for (int i = 0; i < candidates.length; i++) {
            for (long rest = candidates[i]; rest != 0; rest &= rest - 1) {
                int slot = (i << 6) + Long.numberOfTrailingZeros(rest);
                if (suffices[inner.answered(slot)]) {
                    word.meet(slot, worth * inner.total(slot) / most);
                }
            }
        }
        inner.clear();
    }
}
