// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.competency.esco;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * What must be written so that the graph equals the files.
 *
 * @param concepts new or changed ones
 * @param obsolete ids that the files no longer have; kept, for levels may refer to them, and marked
 * @param relations by kind, only concepts whose set of relations changed
 */
record EscoPlan(
        String version,
        List<EscoConcept> concepts,
        List<String> obsolete,
        Map<RelationKind, List<RelationChange>> relations) {
    EscoPlan {
        concepts = List.copyOf(concepts);
        obsolete = List.copyOf(obsolete);
    }

    /**
     * The relations of one kind that go out from one concept.
     *
     * @param written new ones and those whose weight changed, each with whether it is essential
     */
    record RelationChange(String from, String hash, SortedMap<String, Boolean> written, List<String> removed) {
        RelationChange {
            removed = List.copyOf(removed);
        }

        int size() {
            return 1 + written.size() + removed.size();
        }
    }

    long size() {
        long changes = relations.values().stream()
                .flatMap(List::stream)
                .mapToLong(RelationChange::size)
                .sum();
        return concepts.size() + obsolete.size() + changes;
    }
}
