// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.tenancy.web;

import de.kommunalcampus.backend.tenancy.Tenant;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

@Schema(name = "PlatformTenants")
record TenantsView(List<TenantView> tenants) {
    static TenantsView of(List<Tenant> tenants) {
        return new TenantsView(tenants.stream().map(TenantView::of).toList());
    }
}
