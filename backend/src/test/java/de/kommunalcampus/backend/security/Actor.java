// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.security;

import de.kommunalcampus.backend.identity.AccountId;
import de.kommunalcampus.backend.identity.EmployeeId;
import de.kommunalcampus.backend.identity.PermissionRole;
import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.matchingmodel.catalogue.ProviderId;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Someone who calls the interface: nobody, an account with exactly one permission role, or a program with a token. */
enum Actor {
    ANONYMOUS,
    EMPLOYEE,
    SUPERIOR,
    HR,
    STAFF_COUNCIL,
    PROVIDER,
    TENANT_ADMIN,
    PLATFORM_ADMIN,
    /** A program of a provider, with a token of every scope there is. */
    PROVIDER_TOKEN;

    /** Providers and the platform's staff work for no administration. */
    boolean worksForAdministration() {
        return this != ANONYMOUS && this != PROVIDER && this != PROVIDER_TOKEN && this != PLATFORM_ADMIN;
    }

    /** The account of this actor who works for {@code tenant}, if actors of this kind do. */
    Optional<SignedInAccount> of(String tenant) {
        if (this == ANONYMOUS || this == PROVIDER_TOKEN) {
            return Optional.empty();
        }
        String name = name().toLowerCase(Locale.ROOT);
        return Optional.of(new SignedInAccount(
                new AccountId(tenant + "-" + name),
                name + "@" + tenant + ".example",
                name,
                worksForAdministration() ? new TenantId(tenant) : TenantId.SHARED,
                Set.of(PermissionRole.valueOf(name())),
                worksForAdministration() ? new EmployeeId(employeeOf(tenant)) : null,
                this == PROVIDER ? new ProviderId(TwoTenants.PROVIDER) : null));
    }

    String employeeOf(String tenant) {
        return tenant + "-" + name().toLowerCase(Locale.ROOT);
    }
}
