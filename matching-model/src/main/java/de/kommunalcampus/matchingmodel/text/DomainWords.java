// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What expressions of German local government mean the same or lead to each other, from {@code domain-words.txt}. Read
 * once like the compound dictionary; it never changes.
 */
final class DomainWords {

    /** No expression of the list is longer. */
    static final int MOST_WORDS = 5;

    /** Of a word of the same family as an expression of the trade so much is certain. */
    private static final double BY_FAMILY = 0.9;

    private final Map<String, List<Meaning>> meanings = new HashMap<>();
    private final Map<String, List<Meaning>> meaningsOfFamilies = new HashMap<>();
    private final Phrases phrases;
    private final NearTerms nearKeys;
    private final Vocabulary keys;

    /** What an expression may stand for, and how much of a match that is worth. */
    record Meaning(List<AnalysedWord> words, double worth) {}

    private static final class Loaded {

        private static final DomainWords WORDS = new DomainWords(DomainWordsFile.read());
    }

    DomainWords(List<DomainWordsFile.Line> lines) {
        Analysis analysis = new Analysis();
        for (DomainWordsFile.Line line : lines) {
            List<List<AnalysedWord>> from = analysed(analysis, line.from());
            List<List<AnalysedWord>> to =
                    line.relation() == Relation.GIVEN_AS ? manners(line.to()) : analysed(analysis, line.to());
            for (List<AnalysedWord> one : from) {
                for (List<AnalysedWord> other : to) {
                    if (!key(one).equals(key(other))) {
                        double worth = line.relation().worth();
                        add(meanings, key(one), new Meaning(other, worth));
                        add(meaningsOfFamilies, familyKey(one), new Meaning(other, worth * BY_FAMILY));
                    }
                }
            }
        }
        phrases =
                new Phrases(lines.stream().flatMap(line -> line.from().stream()).toList());
        Map<String, Integer> numbers = new HashMap<>();
        meanings.keySet().forEach(key -> numbers.put(key, numbers.size()));
        keys = Vocabulary.of(numbers);
        nearKeys = new NearTerms(keys);
    }

    static DomainWords get() {
        return Loaded.WORDS;
    }

    Phrases phrases() {
        return phrases;
    }

    private static List<List<AnalysedWord>> analysed(Analysis analysis, List<String> expressions) {
        return expressions.stream()
                .map(expression ->
                        words(expression).stream().map(analysis::analyse).toList())
                .filter(words -> !words.isEmpty())
                .toList();
    }

    /** Those of an expression of the list that count. */
    static List<Word> words(String expression) {
        return Phrases.isPhrase(expression)
                ? List.of(Phrases.word(Words.of(expression)))
                : Analysis.meaningfulWords(expression);
    }

    private static List<List<AnalysedWord>> manners(List<String> names) {
        return names.stream()
                .map(name ->
                        List.of(AnalysedWord.whole(name, Manner.valueOf(name).term())))
                .toList();
    }

    private static void add(Map<String, List<Meaning>> map, String key, Meaning meaning) {
        map.computeIfAbsent(key, any -> new ArrayList<>()).add(meaning);
    }

    /** The same for the same words in any order. */
    static String key(List<AnalysedWord> words) {
        return words.stream().map(AnalysedWord::whole).sorted().collect(Collectors.joining(" "));
    }

    private static String familyKey(List<AnalysedWord> words) {
        return words.stream().map(AnalysedWord::root).sorted().collect(Collectors.joining(" "));
    }

    /** Empty for what the list does not know. */
    List<Meaning> of(List<AnalysedWord> words) {
        List<Meaning> exact = meanings.getOrDefault(key(words), List.of());
        return exact.isEmpty() ? meaningsOfFamilies.getOrDefault(familyKey(words), List.of()) : exact;
    }

    /** @param part of a compound, stemmed */
    List<Meaning> ofPart(String part) {
        List<Meaning> exact = meanings.getOrDefault(part, List.of());
        return exact.isEmpty() ? meaningsOfFamilies.getOrDefault(Roots.of(part), List.of()) : exact;
    }

    /** The meanings of the most similar expressions of one word, for a word that may be mistyped. */
    List<Meaning> near(String word) {
        return nearKeys.of(word).stream()
                .flatMap(near -> meanings.getOrDefault(keys.term(near.term()), List.of()).stream()
                        .map(meaning -> new Meaning(meaning.words(), meaning.worth() * near.likeness())))
                .toList();
    }
}
