// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity;

import de.kommunalcampus.matchingmodel.catalogue.ProviderId;
import java.time.ZonedDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An account as its administrators see it: what it may do, never what its person does with it.
 *
 * @param codeUntil until when an access code of it can be used; null where none is open
 * @param language of its last sign-in, as a tag; null before the first
 */
public record AccountEntry(
        AccountId id,
        String login,
        String displayName,
        AccountState state,
        Set<PermissionRole> roles,
        @Nullable EmployeeId employee,
        @Nullable ProviderId provider,
        @Nullable ZonedDateTime codeUntil,
        @Nullable String language) {
    public AccountEntry {
        roles = Set.copyOf(roles);
    }
}
