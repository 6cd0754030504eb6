// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.scim;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a directory says of a unit; the whole of it.
 *
 * @param members ids of people and of units right below
 */
public record ScimGroupEntry(String name, @Nullable String externalId, Set<String> members) {
    public ScimGroupEntry {
        members = Set.copyOf(members);
    }
}
