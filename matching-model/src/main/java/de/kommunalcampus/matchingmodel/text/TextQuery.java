// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A text that somebody searches by, understood as far as language and trade go; the same for every index. */
public final class TextQuery {

    /** What is behind them hardly says what somebody is looking for. */
    private static final int MOST_CHARACTERS = 2_000;

    /** As many as fit into a set of bits per document. */
    private static final int MOST_UNITS = 12;

    private static final int MOST_READ = 60;

    private final List<QueryUnit> units;

    private TextQuery(List<QueryUnit> units) {
        this.units = units;
    }

    /** Of a long text the beginning counts: 2,000 characters, and in them the first twelve different expressions. */
    public static TextQuery of(String text) {
        Analysis analysis = new Analysis();
        String beginning = text.substring(0, Math.min(MOST_CHARACTERS, text.length()));
        List<Word> all = DomainWords.get().phrases().joinedIn(Words.of(beginning));
        List<AnalysedWord> words = all.stream()
                .filter(word -> Analysis.isMeaningful(word.key()))
                .limit(MOST_READ)
                .map(analysis::analyse)
                .toList();
        return new TextQuery(units(words));
    }

    /** Expressions of several words first, the longest that the trade knows. */
    private static List<QueryUnit> units(List<AnalysedWord> words) {
        List<QueryUnit> units = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        DomainWords trade = DomainWords.get();
        for (int start = 0; start < words.size() && units.size() < MOST_UNITS; ) {
            int end = Math.min(words.size(), start + DomainWords.MOST_WORDS);
            while (end > start + 1 && trade.of(words.subList(start, end)).isEmpty()) {
                end--;
            }
            List<AnalysedWord> expression = words.subList(start, end);
            String key = DomainWords.key(expression);
            if (seen.add(key)) {
                units.add(new QueryUnit(expression, trade.of(expression)));
            }
            start = end;
        }
        return units;
    }

    List<QueryUnit> units() {
        return units;
    }

    boolean isEmpty() {
        return units.isEmpty();
    }
}
