// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.audit;

import de.kommunalcampus.backend.platform.AuditAction;
import java.time.ZonedDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which entries; what is null does not matter.
 *
 * @param actions any of them; all where it is empty
 * @param from inclusive
 * @param to exclusive
 * @param concerned ids of one person: entries by or about any of them; all where it is empty
 */
public record AuditFilter(
        Set<AuditAction> actions,
        @Nullable ZonedDateTime from,
        @Nullable ZonedDateTime to,
        @Nullable String actor,
        @Nullable String subject,
        Set<String> concerned) {
    public static final AuditFilter ALL = new AuditFilter(Set.of(), null, null, null, null, Set.of());

    public AuditFilter {
        actions = Set.copyOf(actions);
        concerned = Set.copyOf(concerned);
    }
}
