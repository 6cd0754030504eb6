// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity.web;

import de.kommunalcampus.backend.identity.PermissionRole;
import de.kommunalcampus.backend.platform.InvalidRequest;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.EnumSet;
import java.util.Set;

/** What an account shall be allowed. */
record RolesForm(@NotEmpty Set<@NotNull PermissionRole> roles) {
    private static final Set<PermissionRole> OF_ADMINISTRATIONS = EnumSet.of(
            PermissionRole.EMPLOYEE,
            PermissionRole.SUPERIOR,
            PermissionRole.HR,
            PermissionRole.STAFF_COUNCIL,
            PermissionRole.TENANT_ADMIN);

    Set<PermissionRole> toRoles(TenantId tenant) {
        return of(roles, tenant);
    }

    /**
     * Nobody gives away more than the own tenant has: an administration names no administrator of the platform.
     *
     * @throws InvalidRequest for a role that accounts of the tenant cannot have
     */
    static Set<PermissionRole> of(Set<PermissionRole> roles, TenantId tenant) {
        Set<PermissionRole> possible =
                tenant.equals(TenantId.SHARED) ? EnumSet.of(PermissionRole.PLATFORM_ADMIN) : OF_ADMINISTRATIONS;
        if (!possible.containsAll(roles)) {
            throw new InvalidRequest("roles", "cannot be given here");
        }
        return roles;
    }
}
