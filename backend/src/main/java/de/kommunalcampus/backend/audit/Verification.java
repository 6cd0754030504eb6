// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.audit;

import org.jspecify.annotations.Nullable;

/**
 * Whether a chain is what was written.
 *
 * @param state where it begins and ends, as was found
 * @param firstBroken number of the first entry that was changed, removed, moved or put in; null where none was
 */
public record Verification(ChainState state, @Nullable Long firstBroken) {
    public boolean isIntact() {
        return firstBroken == null;
    }
}
