// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds documents by German words, immutable. A word of a query meets a document, in falling strength, as a whole word; as
 * a part of a compound there; as the beginning of a word; by the parts of its own; and, only where none of these finds
 * anything at all, despite typing errors. All of that times the weight of the field.
 */
public final class TextIndex {

    private static final double WHOLE = 1.0;
    private static final double WITHIN_COMPOUND = 0.7;
    private static final double BEGINNING = 0.55;
    private static final double BY_PARTS = 0.5;
    private static final double MISTYPED = 0.4;
    private static final int SHORTEST_BEGINNING = 4;
    private static final int MOST_WORDS = 12;
    private static final int MOST_PARTS = 6;

    private final int documents;
    private final Vocabulary vocabulary;
    private final Postings words;
    private final Postings parts;
    private final NearTerms nearTerms;

    private TextIndex(int documents, Vocabulary vocabulary, Postings words, Postings parts) {
        this.documents = documents;
        this.vocabulary = vocabulary;
        this.words = words;
        this.parts = parts;
        nearTerms = new NearTerms(vocabulary);
    }

    /** Of a longer query the first twelve different words count. */
    public TextMatches match(String text) {
        Analysis analysis = new Analysis();
        List<AnalysedWord> asked = Analysis.meaningfulWords(text).stream()
                .distinct()
                .limit(MOST_WORDS)
                .map(analysis::analyse)
                .toList();
        if (asked.isEmpty()) {
            return TextMatches.absent();
        }
        TextQuery query = new TextQuery(documents);
        Set<String> done = new HashSet<>();
        for (AnalysedWord word : asked) {
            if (done.add(word.whole())) {
                meetAll(query, word);
                query.closeWord(word.typed());
            }
        }
        return query.toMatches();
    }

    private void meetAll(TextQuery query, AnalysedWord word) {
        meetTerm(query, vocabulary.find(word.whole()), 1);
        if (word.whole().length() >= SHORTEST_BEGINNING) {
            int end = vocabulary.endOf(word.whole());
            for (int term = vocabulary.ceiling(word.whole()); term < end; term++) {
                meet(query, words, term, BEGINNING);
            }
        }
        meetByParts(query, word.parts());
        if (!query.isWordFound()) {
            nearTerms.of(word.whole()).forEach(near -> meetTerm(query, near.term(), MISTYPED * near.likeness()));
        }
    }

    private void meetTerm(TextQuery query, int term, double factor) {
        if (term >= 0) {
            meet(query, words, term, WHOLE * factor);
            meet(query, parts, term, WITHIN_COMPOUND * factor);
        }
    }

    private static void meet(TextQuery query, Postings postings, int term, double strength) {
        for (int slot = postings.first(term); slot < postings.end(term); slot++) {
            query.meet(postings.document(slot), strength * postings.percent(slot) / 100);
        }
    }

    /** The parts together make the word: a document needs at least half of their weight. */
    private void meetByParts(TextQuery query, List<String> wordParts) {
        if (wordParts.isEmpty()) {
            return;
        }
        TextQuery byParts = new TextQuery(documents);
        for (String part : wordParts.subList(0, Math.min(MOST_PARTS, wordParts.size()))) {
            meetTerm(byParts, vocabulary.find(part), 1);
            byParts.closeWord(part);
        }
        TextMatches matches = byParts.toMatches();
        matches.documents().forEach((int document) -> query.meet(document, BY_PARTS * matches.value(document)));
    }

    /** Takes documents in ascending order of their numbers. */
    public static final class Builder {

        private final Analysis analysis = new Analysis();
        private final Map<String, Integer> terms = new HashMap<>();
        private final Map<String, int[]> analysed = new HashMap<>();
        private final Postings.Builder words = new Postings.Builder();
        private final Postings.Builder parts = new Postings.Builder();

        /** Each different word is analysed once. */
        public void add(int document, Field field, String text) {
            for (String word : Analysis.meaningfulWords(text)) {
                int[] numbers = analysed.computeIfAbsent(word, this::analyse);
                words.add(numbers[0], document, field.percent());
                for (int i = 1; i < numbers.length; i++) {
                    parts.add(numbers[i], document, field.percent());
                }
            }
        }

        private int[] analyse(String word) {
            AnalysedWord result = analysis.analyse(word);
            List<Integer> numbers = new ArrayList<>();
            numbers.add(number(result.whole()));
            result.parts().forEach(part -> numbers.add(number(part)));
            return numbers.stream().mapToInt(Integer::intValue).toArray();
        }

        private int number(String term) {
            return terms.computeIfAbsent(term, key -> terms.size());
        }

        public TextIndex build(int documents) {
            Vocabulary vocabulary = Vocabulary.of(terms);
            int[] rank = vocabulary.rank(terms);
            return new TextIndex(documents, vocabulary, words.build(rank), parts.build(rank));
        }
    }
}
