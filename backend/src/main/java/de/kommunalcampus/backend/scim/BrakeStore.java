// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.scim;

import de.kommunalcampus.matchingmodel.catalogue.OrgUnitId;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;

/** What directories took away of late, and what an administrator said of it. */
public interface BrakeStore {
    /** How many people's access directories ended since then. */
    long countEnded(TenantId tenant, ZonedDateTime since);

    /**
     * How many people directories found here: whoever is active, or was until a directory ended the access since then,
     * without those whom directories added since then.
     */
    long countStaff(TenantId tenant, ZonedDateTime since);

    /** That a directory deleted or emptied a unit. */
    void lost(TenantId tenant, OrgUnitId unit, ZonedDateTime at);

    boolean isLost(TenantId tenant, OrgUnitId unit, ZonedDateTime since);

    /** How many units directories deleted or emptied since then; each counts once. */
    long countLost(TenantId tenant, ZonedDateTime since);

    /** How many units directories found here, counted as people are. */
    long countUnits(TenantId tenant, ZonedDateTime since);

    /** Until when an administrator agreed to any number; empty where nobody did. */
    Optional<ZonedDateTime> releasedUntil(TenantId tenant);

    void release(TenantId tenant, ZonedDateTime until);

    void withdraw(TenantId tenant);

    /** @return whether administrators have not been told yet on this day; from now on they have */
    boolean tellsFirst(TenantId tenant, LocalDate day);
}
