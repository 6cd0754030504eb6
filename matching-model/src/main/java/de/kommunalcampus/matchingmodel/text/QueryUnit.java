// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.text;

import java.util.List;
import java.util.stream.Collectors;

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
        return words.stream().map(AnalysedWord::typed).collect(Collectors.joining(" "));
    }
}
