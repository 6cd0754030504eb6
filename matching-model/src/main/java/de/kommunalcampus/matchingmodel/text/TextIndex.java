// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds documents by German words, immutable. A word of a query meets a document, in falling strength, as a whole word; by
 * what the trade calls the same; by a word of its family; as a part of a compound there; as the beginning of a word; by the
 * parts of its own; and, only where nothing better is found, despite typing errors. All of that times the weight of the
 * field. Cost of a query: linear in the postings of its words, not in the documents.
 */
public final class TextIndex {

    private final Slots slots;
    private final TermPostings terms;
    private final NearTerms nearTerms;
    private final Tallies tallies;

    private TextIndex(Slots slots, TermPostings terms, NearTerms nearTerms) {
        this.slots = slots;
        this.terms = terms;
        this.nearTerms = nearTerms;
        tallies = new Tallies(slots);
    }

    /**
     * The next version, which answers as one built anew does.
     *
     * @param former for each document the number it had, negative for a new one
     * @param gone the texts that are no longer so, under the former numbers of their documents
     * @param come the texts that are there instead, under the new numbers
     */
    public TextIndex next(int[] former, Builder gone, Builder come) {
        Slots nextSlots = slots.next(former);
        TermPostings next = terms.next(gone.terms().in(slots), come.terms().in(nextSlots));
        return new TextIndex(nextSlots, next, nearTerms.next(next.vocabulary()));
    }

    public TextMatches match(String text) {
        return match(TextQuery.of(text));
    }

    public TextMatches match(TextQuery query) {
        if (query.isEmpty()) {
            return TextMatches.absent();
        }
        List<Tally> scratch = tallies.take();
        TextMatches matches = new TextSearch(terms, slots, nearTerms, scratch).matches(query);
        tallies.giveBack(scratch);
        return matches;
    }

    /** Takes documents in ascending order of their numbers. */
    public static final class Builder {

        private static final double WHOLE = 1;
        private static final double JOINED = 0.97;
        private static final double ROOT = 0.8;
        private static final double PART = 0.7;
        private static final double PART_ROOT = 0.56;

        private final Analysis analysis = new Analysis();
        private final Map<String, Integer> termNumbers = new HashMap<>();
        private final Map<String, Analysed> analysed = new HashMap<>();
        private final Postings.Builder postings = new Postings.Builder();

        /** The numbers of a word's terms. */
        private static final class Analysed {

            private final int whole;
            private final int joined;
            private final int root;
            private final int[] parts;
            private final int[] partRoots;

            Analysed(int whole, int joined, int root, int[] parts, int[] partRoots) {
                this.whole = whole;
                this.joined = joined;
                this.root = root;
                this.parts = parts;
                this.partRoots = partRoots;
            }
        }

        public void add(int document, Field field, String text) {
            add(document, field, text, 1);
        }

        /**
         * Each different word is analysed once.
         *
         * @param share of the field's weight, above 0 and up to 1
         */
        public void add(int document, Field field, String text, double share) {
            double percent = field.percent() * share;
            for (Word word : Analysis.meaningfulWords(text)) {
                Analysed numbers = analysed.computeIfAbsent(word.key(), key -> analyse(word));
                post(numbers.whole, document, percent * WHOLE);
                post(numbers.joined, document, percent * JOINED);
                post(numbers.root, document, percent * ROOT);
                for (int part : numbers.parts) {
                    post(part, document, percent * PART);
                }
                for (int root : numbers.partRoots) {
                    post(root, document, percent * PART_ROOT);
                }
            }
        }

        /** One posting; what words mean it, the list of expressions says. */
        public void add(int document, Manner manner) {
            post(number(manner.term()), document, Field.TITLE.percent());
        }

        private void post(int term, int document, double percent) {
            postings.add(term, document, (int) Math.max(1, Math.round(percent)));
        }

        private Analysed analyse(Word word) {
            AnalysedWord result = analysis.analyse(word);
            return new Analysed(
                    number(result.whole()),
                    number(result.joined()),
                    number(TextSearch.ROOT_MARK + result.root()),
                    result.parts().stream().mapToInt(this::number).toArray(),
                    result.partRoots().stream()
                            .mapToInt(root -> number(TextSearch.ROOT_MARK + root))
                            .toArray());
        }

        private int number(String term) {
            return termNumbers.computeIfAbsent(term, key -> termNumbers.size());
        }

        private TermPostings terms() {
            Vocabulary vocabulary = Vocabulary.of(termNumbers);
            return new TermPostings(vocabulary, postings.build(vocabulary.rank(termNumbers)));
        }

        public TextIndex build(int documents) {
            TermPostings terms = terms();
            return new TextIndex(Slots.inOrder(documents), terms, new NearTerms(terms.vocabulary()));
        }
    }
}
