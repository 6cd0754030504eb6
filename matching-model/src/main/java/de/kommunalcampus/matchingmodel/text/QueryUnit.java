// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.text;

import java.util.ArrayList;
import java.util.List;

/**
 * One word of a query, or several that are one expression of the trade.
 *
 * @param meanings what else it may stand for
 */
record QueryUnit(List<AnalysedWord> words, List<DomainWords.Meaning> meanings) {

    boolean isWeak() {
        return words.stream().allMatch(AnalysedWord::weak);
    }

    String typed() {
        List<String> said = new ArrayList<>();
        for (AnalysedWord word : words) {
            // The parts of a hyphenated word stand behind it.
            if (said.stream().noneMatch(longer -> longer.contains(word.typed()))) {
                said.add(word.typed());
            }
        }
        return String.join(" ", said);
    }
}
