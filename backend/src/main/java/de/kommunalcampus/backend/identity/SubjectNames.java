// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity;

import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.util.Map;
import java.util.Set;

/** Knows by name what modules report by id, as of now; for those who administer the tenant. */
public interface SubjectNames {
    /** Names by id, of what is the tenant's; what else is asked for is left out. */
    Map<String, String> namesOf(TenantId tenant, Set<String> ids);
}
