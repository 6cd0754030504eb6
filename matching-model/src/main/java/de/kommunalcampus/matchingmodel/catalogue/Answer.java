// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.catalogue;

import org.jspecify.annotations.Nullable;

/** What is known of a yes-or-no question; what nobody told us is an answer of its own and never a no. */
public enum Answer {
    YES,
    NO,
    UNKNOWN;

    static Answer of(@Nullable Boolean known) {
        if (known == null) {
            return UNKNOWN;
        }
        return known ? YES : NO;
    }
}
