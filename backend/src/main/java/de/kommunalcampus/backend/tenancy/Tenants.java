// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.tenancy;

import de.kommunalcampus.backend.platform.NotFound;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.util.List;

/** The tenants of this platform. */
public interface Tenants {
    /** By name. */
    List<Tenant> list();

    /** @throws NotFound where there is no such tenant */
    Tenant get(TenantId tenant);

    /**
     * @throws TenantExists where the entry of the list is a tenant already
     * @throws TenantNameTaken where another is called so
     * @throws NotFound where the list has no such entry
     */
    TenantId create(NewTenant tenant);

    /**
     * Renames, pauses and lets go on.
     *
     * @throws NotFound where there is no such tenant
     * @throws TenantNameTaken where another is called so
     */
    void change(TenantId tenant, String name, Tenant.State state);
}
