// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.text;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts a text into the pieces in each of which one thing is said: at stops, at line ends and at joining words. */
public final class Clauses {

    /** A full stop ends a clause only before a space, so that dates and numbers stay whole. */
    private static final Pattern END =
            Pattern.compile("[\\n\\r;:!?,•·–]+|\\.(?=\\s|$)|\\s-\\s|(?<!-)\\s(?:und|sowie|oder|and|or|außerdem)\\s");

    private Clauses() {}

    /** In their order; of an enumeration with a shared end ("Pass- und Ausweisrecht") the parts stay together. */
    public static List<String> of(String text) {
        return Arrays.stream(END.split(text))
                .map(String::strip)
                .filter(clause -> !clause.isEmpty())
                .toList();
    }
}
