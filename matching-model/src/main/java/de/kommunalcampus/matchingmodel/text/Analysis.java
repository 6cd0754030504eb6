// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.text;

import java.util.List;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.de.GermanAnalyzer;

/** Turns a text into index words. Not to be shared between threads. */
final class Analysis {

    private static final CharArraySet STOP_WORDS = GermanAnalyzer.getDefaultStopSet();

    private final Stemmer stemmer = new Stemmer();

    /** Without articles, prepositions and their like. */
    static List<String> meaningfulWords(String text) {
        return Words.of(text).stream().filter(Analysis::isMeaningful).toList();
    }

    static boolean isMeaningful(String word) {
        return !STOP_WORDS.contains(word);
    }

    AnalysedWord analyse(String word) {
        String whole = normal(word);
        List<String> parts = Compounds.partsOf(word).stream()
                .map(this::normal)
                .filter(part -> !part.equals(whole))
                .distinct()
                .toList();
        return new AnalysedWord(word, whole, parts);
    }

    private String normal(String word) {
        return stemmer.stem(Folding.fold(word));
    }
}
