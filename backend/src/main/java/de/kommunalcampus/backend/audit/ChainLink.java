// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.audit;

import org.jspecify.annotations.Nullable;

/**
 * One entry as it lies in the graph, whatever became of it.
 *
 * @param entry null where it can no longer be read: something is missing, of another type, or was added
 */
public record ChainLink(long seq, String id, @Nullable AuditEntry entry) {
    /** Before the first. */
    public static final ChainLink NONE = new ChainLink(Long.MIN_VALUE, "", null);
}
