// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.seeding;

import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import org.jspecify.annotations.Nullable;

/** Whose a node is. */
final class Owner {
    static final String SHARED = TenantId.SHARED.value();

    private Owner() {}

    /** An administration's own, or the shared library's without one. */
    static String of(@Nullable String administration) {
        return administration == null ? SHARED : administration;
    }
}
