// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.tenancy.web;

import de.kommunalcampus.backend.tenancy.Tenant;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/** A tenant as the platform sees it: how many people, and nothing of any of them. */
@Schema(name = "PlatformTenant")
record TenantView(
        String id,
        String name,
        String handle,
        @Nullable String regionalKey,
        Tenant.State state,
        @Nullable Instant createdAt,
        long people,
        long openAccounts) {
    static TenantView of(Tenant tenant) {
        ZonedDateTime created = tenant.createdAt();
        return new TenantView(
                tenant.id().value(),
                tenant.name(),
                tenant.handle(),
                tenant.regionalKey(),
                tenant.state(),
                created == null ? null : created.toInstant(),
                tenant.people(),
                tenant.openAccounts());
    }
}
