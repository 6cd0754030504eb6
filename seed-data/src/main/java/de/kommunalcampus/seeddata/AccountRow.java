// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.seeddata;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A demo login; it is an employee's, a provider's, or nobody's (administrators of the platform). Without an administration it belongs to the shared tenant. */
public record AccountRow(
        String id,
        String login,
        String displayName,
        Set<PermissionRole> roles,
        @Nullable String employee,
        @Nullable String provider,
        @Nullable String administration) {

    public AccountRow {
        Check.id("id", id);
        Check.that(
                login.matches("[a-z0-9.-]+@[a-z0-9-]+(\\.[a-z0-9-]+)*\\.example"),
                "login",
                "is no address below .example");
        Check.text("display_name", displayName);
        Check.that(!roles.isEmpty(), "roles", "is empty");
        Check.ids("employee", employee);
        Check.ids("provider", provider);
        Check.ids("administration", administration);
        Check.that(employee == null || provider == null, "provider", "belongs to an employee already");
        Check.that(employee == null || administration != null, "administration", "is missing for an employee");
        roles = Set.copyOf(roles);
    }
}
