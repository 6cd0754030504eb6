// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.imports;

import java.util.List;
import java.util.regex.Pattern;

/** One of a closed set of things that can be said of an input. */
public sealed interface FindingCode permits IssueCode, NoteCode, FailureCode {
    Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    /** The code in capitals. */
    String name();

    /** English, with a name in braces for each value. */
    String template();

    /** The names of the values, in the order of the template. */
    default List<String> names() {
        return PLACE.matcher(template()).results().map(place -> place.group(1)).toList();
    }
}
