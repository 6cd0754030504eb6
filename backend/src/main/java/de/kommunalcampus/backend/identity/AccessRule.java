// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;

/**
 * Opens one endpoint to some permission roles. What no rule opens is denied.
 *
 * @param pattern path pattern as in the mapping, such as {@code /api/v1/courses/{id}}
 * @param pending whether it is for sessions too that lack their second factor
 * @param roles any of them suffices; ignored when {@code open} to everyone, signed in or not
 * @param scope with which an API token suffices too; null where none does
 */
public record AccessRule(
        HttpMethod method,
        String pattern,
        boolean open,
        boolean pending,
        Set<PermissionRole> roles,
        @Nullable ApiScope scope) {
    public AccessRule {
        roles = Set.copyOf(roles);
        if (open != roles.isEmpty()) {
            throw new IllegalArgumentException("Either open to everyone or to named roles: " + pattern);
        }
    }

    public static AccessRule open(HttpMethod method, String pattern) {
        return new AccessRule(method, pattern, true, true, Set.of(), null);
    }

    public static AccessRule allow(HttpMethod method, String pattern, PermissionRole... roles) {
        return new AccessRule(method, pattern, false, false, Set.of(roles), null);
    }

    /** For everybody who works for an administration, whatever else he may do. */
    public static AccessRule allowStaff(HttpMethod method, String pattern) {
        return allow(
                method,
                pattern,
                PermissionRole.EMPLOYEE,
                PermissionRole.SUPERIOR,
                PermissionRole.HR,
                PermissionRole.STAFF_COUNCIL,
                PermissionRole.TENANT_ADMIN);
    }

    public static AccessRule allowSignedIn(HttpMethod method, String pattern) {
        return new AccessRule(method, pattern, false, false, Set.of(PermissionRole.values()), null);
    }

    /** For everybody who is signed in, even where the second factor is still missing. */
    public static AccessRule allowPending(HttpMethod method, String pattern) {
        return new AccessRule(method, pattern, false, true, Set.of(PermissionRole.values()), null);
    }

    /** For programs with a token of that scope too. The tenant and the provider are those of the token. */
    public AccessRule orToken(ApiScope tokenScope) {
        return new AccessRule(method, pattern, open, pending, roles, tokenScope);
    }
}
