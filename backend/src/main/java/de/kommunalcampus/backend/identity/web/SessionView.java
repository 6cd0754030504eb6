// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity.web;

import de.kommunalcampus.backend.identity.EmployeeId;
import de.kommunalcampus.backend.identity.MissingFactor;
import de.kommunalcampus.backend.identity.PermissionRole;
import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.matchingmodel.catalogue.ProviderId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is signed in, and for whom.
 *
 * @param secondFactor what the session lacks before it may do anything; null where it lacks nothing
 */
@Schema(name = "Session")
record SessionView(
        String accountId,
        String login,
        String displayName,
        List<PermissionRole> roles,
        TenantView tenant,
        @Nullable String employeeId,
        @Nullable String providerId,
        @Nullable MissingFactor secondFactor) {
    @Schema(name = "Tenant")
    record TenantView(String id, String name) {}

    static SessionView of(SignedInAccount account, String tenantName, @Nullable MissingFactor missing) {
        EmployeeId employee = account.employee();
        ProviderId provider = account.provider();
        return new SessionView(
                account.id().value(),
                account.login(),
                account.displayName(),
                account.roles().stream().sorted().toList(),
                new TenantView(account.tenant().value(), tenantName),
                employee == null ? null : employee.value(),
                provider == null ? null : provider.value(),
                missing);
    }
}
