// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.platform;

import java.util.Set;

/**
 * Which changes of the graph somebody wants to hear of.
 *
 * @param labels of nodes with an {@code id}
 * @param ofStart types of relationships that belong to the node they start at
 * @param ofEnd types of relationships that belong to the node they end at
 */
public record Watched(Set<String> labels, Set<String> ofStart, Set<String> ofEnd) {
    public Watched {
        labels = Set.copyOf(labels);
        ofStart = Set.copyOf(ofStart);
        ofEnd = Set.copyOf(ofEnd);
    }
}
