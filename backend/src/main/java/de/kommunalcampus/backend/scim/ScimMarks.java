// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.scim;

import de.kommunalcampus.matchingmodel.catalogue.OrgUnitId;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.time.ZonedDateTime;
import java.util.Map;

/** The marks of directories on units. */
public interface ScimMarks {
    Map<OrgUnitId, ScimMark> listAll(TenantId tenant);

    void save(TenantId tenant, OrgUnitId unit, ScimMark mark);

    /** That a directory made the unit. */
    void added(TenantId tenant, OrgUnitId unit, ZonedDateTime at);
}
