// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.rights;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A node about a person as the graph has it.
 *
 * @param links from it to others, but for those that are told as nodes of their own
 */
public record PersonalNode(String label, Map<String, Object> properties, List<Link> links) {
    public PersonalNode {
        properties = Map.copyOf(properties);
        links = List.copyOf(links);
    }

    /** @param name of what it leads to; null where that has none */
    public record Link(String type, @Nullable String name, Map<String, Object> properties) {
        public Link {
            properties = Map.copyOf(properties);
        }
    }
}
