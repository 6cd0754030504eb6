// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.retrieval;

import de.kommunalcampus.matchingmodel.catalogue.CourseIndex;
import de.kommunalcampus.matchingmodel.catalogue.FacetTable;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** For every joint key of small facets, which facets it fails, as bits. Only groups with a choice cost anything. */
final class FailureTables {

    private static final int[] NOTHING_FAILS = new int[1 << 15];

    private final Choices choices;
    private final CourseIndex courses;

    FailureTables(Choices choices, CourseIndex courses) {
        this.choices = choices;
        this.courses = courses;
    }

    /** To read only. */
    int[] of(FacetTable.Group group) {
        int[] failing = NOTHING_FAILS;
        for (Facet.Name name : choices.values().keySet()) {
            FacetTable.Field field = name.field();
            if (field != null && field.group() == group) {
                failing = failing == NOTHING_FAILS ? new int[courses.facets().keys(group)] : failing;
                mark(failing, name, field);
            }
        }
        return failing;
    }

    private void mark(int[] failing, Facet.Name name, FacetTable.Field field) {
        BitSet wanted = wanted(name);
        for (int key = 0; key < failing.length; key++) {
            int value = field.value(key);
            boolean meets = field == FacetTable.Field.LEVEL
                    ? wanted.stream().anyMatch(level -> (value >> level & 1) == 1)
                    : wanted.get(value);
            failing[key] |= meets ? 0 : name.bit();
        }
    }

    private BitSet wanted(Facet.Name name) {
        Set<String> codes = choices.of(name);
        List<String> all = FacetValues.codes(name, courses);
        BitSet wanted = new BitSet();
        for (int value = 0; value < all.size(); value++) {
            wanted.set(value, codes.contains(all.get(value)));
        }
        return wanted;
    }
}
