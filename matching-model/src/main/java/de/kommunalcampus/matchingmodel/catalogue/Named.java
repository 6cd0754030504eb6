// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.catalogue;

import de.kommunalcampus.matchingmodel.catalogue.Suggestion.Kind;
import java.util.Comparator;
import java.util.List;

/** Something that can be suggested. Two that are equal are suggested to the same tenants, by the same spellings. */
sealed interface Named permits NamedCourse, NamedEntry {

    /** By kind, then shortest label first: the shorter, the more general. */
    Comparator<Named> ORDER = Comparator.comparing(Named::kind)
            .thenComparing(entry -> entry.text().length())
            .thenComparing(Named::text)
            .thenComparing(Named::id);

    Kind kind();

    String id();

    /** Its German label. */
    String text();

    Suggestion suggestion();

    /** What it may be the completion of. */
    List<String> spellings();

    boolean isVisibleTo(TenantId viewer);
}
