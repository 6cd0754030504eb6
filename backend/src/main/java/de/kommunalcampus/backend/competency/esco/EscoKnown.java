// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.competency.esco;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the graph says of a concept from an earlier import.
 *
 * @param relationHashes by kind; a kind that was never written is absent
 */
record EscoKnown(String id, @Nullable String hash, boolean obsolete, Map<RelationKind, String> relationHashes) {
    EscoKnown {
        relationHashes = Map.copyOf(relationHashes);
    }
}
