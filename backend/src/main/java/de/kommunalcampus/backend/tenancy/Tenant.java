// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.tenancy;

import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * An administration that uses the platform.
 *
 * @param handle short name behind personnel numbers in logins, such as {@code 4711@quellenrode}
 * @param regionalKey null for one that is in no official list, such as a joint institution
 * @param createdAt null for the sample world
 * @param people who work there now
 * @param openAccounts of them and of its administrators, that can sign in
 */
public record Tenant(
        TenantId id,
        String name,
        String handle,
        @Nullable String regionalKey,
        State state,
        @Nullable ZonedDateTime createdAt,
        long people,
        long openAccounts) {
    /** Whether its people can sign in. */
    public enum State {
        ACTIVE,
        /** Nobody of it signs in; nothing is deleted. */
        PAUSED
    }
}
