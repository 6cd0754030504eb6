// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.organisation;

import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.util.List;

/** The parts of an administration. */
@FunctionalInterface
public interface Units {
    /** All units of the tenant, the administration itself first; ordered by number, then name. */
    List<OrgUnit> list(TenantId tenant);
}
