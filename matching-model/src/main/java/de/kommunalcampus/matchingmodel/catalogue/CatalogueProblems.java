// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * What the content had that the catalogue left out, for the health report.
 *
 * @param danglingReferences references to a competency or course that is not there
 * @param duplicateIds entries whose id an earlier entry has
 */
public record CatalogueProblems(int danglingReferences, int duplicateIds) {

    public boolean isNone() {
        return danglingReferences == 0 && duplicateIds == 0;
    }

    /** Counts while one catalogue is built. */
    static final class Counter {

        private int dangling;
        private int duplicates;

        /** The entries in the order of their ids; of several with one id, the first. */
        <T, I extends Comparable<I>> List<T> distinct(List<T> entries, Function<T, I> id) {
            if (isAscending(entries, id)) {
                return List.copyOf(entries);
            }
            List<T> sorted = new ArrayList<>(entries);
            sorted.sort(Comparator.comparing(id));
            List<T> distinct = new ArrayList<>(sorted.size());
            for (T entry : sorted) {
                if (!distinct.isEmpty() && id.apply(distinct.getLast()).equals(id.apply(entry))) {
                    duplicates++;
                } else {
                    distinct.add(entry);
                }
            }
            return List.copyOf(distinct);
        }

        private static <T, I extends Comparable<I>> boolean isAscending(List<T> entries, Function<T, I> id) {
            for (int i = 1; i < entries.size(); i++) {
                if (id.apply(entries.get(i - 1)).compareTo(id.apply(entries.get(i))) >= 0) {
                    return false;
                }
            }
            return true;
        }

        int known(int ordinal) {
            if (ordinal == CompetencyIndex.UNKNOWN) {
                dangling++;
            }
            return ordinal;
        }

        CatalogueProblems total() {
            return new CatalogueProblems(dangling, duplicates);
        }
    }
}
