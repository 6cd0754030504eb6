// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.scim;

import org.jspecify.annotations.Nullable;

/** Reads in a kept document what a directory said before. */
public interface ScimWords {
    Placed placed(String document);

    /** Where it placed somebody, in its own words. */
    record Placed(@Nullable String department, @Nullable String title) {
        static final Placed NOWHERE = new Placed(null, null);
    }
}
