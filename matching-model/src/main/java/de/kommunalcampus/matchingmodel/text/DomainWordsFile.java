// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.text;

import java.util.Arrays;
import java.util.List;

/**
 * Reads {@code domain-words.txt}: {@code RELATION | expression | expression …}, each related to each; for {@code LEADS_TO}
 * {@code LEADS_TO | expression | … > expression | …}, for {@code GIVEN_AS} with the names of {@link Manner} behind the arrow.
 */
final class DomainWordsFile {

    private DomainWordsFile() {}

    /** Each expression of {@code from} is related to each of {@code to}. */
    record Line(Relation relation, List<String> from, List<String> to) {

        Line {
            from = List.copyOf(from);
            to = List.copyOf(to);
            if (from.isEmpty() || to.isEmpty()) {
                throw new IllegalArgumentException("An expression is missing in " + relation + " " + from + " " + to);
            }
        }
    }

    static List<Line> read() {
        return WordFile.read("domain-words.txt").stream()
                .map(DomainWordsFile::line)
                .toList();
    }

    static Line line(String text) {
        int bar = text.indexOf('|');
        Relation relation = Relation.valueOf(text.substring(0, Math.max(0, bar)).strip());
        String rest = text.substring(bar + 1);
        return switch (relation) {
            case ABBREVIATION, SYNONYM, ENGLISH -> new Line(relation, expressions(rest), expressions(rest));
            case LEADS_TO, GIVEN_AS -> {
                int arrow = rest.indexOf('>');
                yield new Line(
                        relation,
                        expressions(rest.substring(0, Math.max(0, arrow))),
                        expressions(rest.substring(arrow + 1)));
            }
        };
    }

    private static List<String> expressions(String text) {
        return Arrays.stream(text.split("\\|"))
                .map(String::strip)
                .filter(expression -> !expression.isEmpty())
                .toList();
    }
}
