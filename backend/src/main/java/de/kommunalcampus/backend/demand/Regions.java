// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.demand;

import de.kommunalcampus.backend.tenancy.ListedAdministration;
import de.kommunalcampus.backend.tenancy.OfficialList;
import de.kommunalcampus.backend.tenancy.Tenants;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** In which county an administration lies, by the official list. */
@Component
class Regions {
    private static final int COUNTY_DIGITS = 5;

    private final Tenants tenants;
    private final OfficialList list;

    Regions(Tenants tenants, OfficialList list) {
        this.tenants = tenants;
        this.list = list;
    }

    /** Its county; itself where it is one or belongs to none; null where the list does not know it. */
    @Nullable
    String find(TenantId tenant) {
        String key = tenants.get(tenant).regionalKey();
        if (key == null || key.length() < COUNTY_DIGITS) {
            return null;
        }
        return list.find(key.substring(0, COUNTY_DIGITS))
                .or(() -> list.find(key))
                .map(ListedAdministration::name)
                .orElse(null);
    }
}
