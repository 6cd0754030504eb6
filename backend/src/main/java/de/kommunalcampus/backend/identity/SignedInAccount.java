// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity;

import de.kommunalcampus.backend.platform.NotFound;
import de.kommunalcampus.matchingmodel.catalogue.ProviderId;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.security.Principal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The principal of a session, and the only source of the tenant: a controller takes it with
 * {@code @AuthenticationPrincipal} and hands its tenant to every query.
 */
public record SignedInAccount(
        AccountId id,
        String login,
        String displayName,
        TenantId tenant,
        Set<PermissionRole> roles,
        @Nullable EmployeeId employee,
        @Nullable ProviderId provider)
        implements Principal {
    public SignedInAccount {
        roles = Set.copyOf(roles);
    }

    @Override
    public String getName() {
        return id.value();
    }

    /**
     * Whose own things a request is about.
     *
     * @throws NotFound for an account of nobody, such as an administrator's, which has none
     */
    public EmployeeId self() {
        if (employee == null) {
            throw new NotFound();
        }
        return employee;
    }

    public boolean has(PermissionRole role) {
        return roles.contains(role);
    }
}
