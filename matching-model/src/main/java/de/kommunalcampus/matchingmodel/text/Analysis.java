// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.text;

import java.util.List;

/** Turns a text into index words. Not to be shared between threads. */
final class Analysis {

    private final Stemmer stemmer = new Stemmer();

    /** Without articles, prepositions and their like. */
    static List<Word> meaningfulWords(String text) {
        return Words.of(text).stream().filter(word -> isMeaningful(word.key())).toList();
    }

    static boolean isMeaningful(String word) {
        return !FunctionWords.contains(word);
    }

    AnalysedWord analyse(Word word) {
        if (Phrases.isPhrase(word)) {
            return AnalysedWord.whole(word.typed(), word.key());
        }
        String key = GenericHeads.withoutHead(word.key());
        List<String> split = Compounds.split(key);
        if (split.isEmpty() && !key.equals(word.key()) && key.endsWith("s")) {
            split = Compounds.split(key.substring(0, key.length() - 1));
        }
        String whole = normal(key);
        List<String> parts = Compounds.withPairs(split).stream()
                .map(this::normal)
                .filter(part -> !part.equals(whole))
                .distinct()
                .toList();
        List<String> roots = parts.stream().map(Roots::of).distinct().toList();
        return new AnalysedWord(
                word.typed(),
                word.key(),
                FunctionWords.isWeak(word.key()),
                whole,
                joined(split, whole),
                root(key),
                parts,
                roots);
    }

    private String joined(List<String> split, String whole) {
        StringBuilder joined = new StringBuilder();
        split.forEach(part -> joined.append(normal(part)));
        return joined.isEmpty() ? whole : joined.toString();
    }

    /** Of a compound the root of its last part counts, with all before it. */
    private static String root(String key) {
        return Roots.of(Stemmer.feminineToMasculine(Folding.fold(key)));
    }

    private String normal(String word) {
        return stemmer.stem(Folding.fold(word));
    }
}
