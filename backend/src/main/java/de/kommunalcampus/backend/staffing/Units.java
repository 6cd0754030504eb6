// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.staffing;

import de.kommunalcampus.backend.identity.EmployeeId;
import de.kommunalcampus.matchingmodel.catalogue.OrgUnitId;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The units of an administration, to keep them up. What changes one holds the lock of {@link Staff}. */
public interface Units {
    /** The administration itself first, then by number and name. */
    List<StaffUnit> list(TenantId tenant);

    Optional<StaffUnit> find(TenantId tenant, OrgUnitId id);

    /** Whether one unit is the other or lies somewhere below it. */
    boolean isWithin(TenantId tenant, OrgUnitId unit, OrgUnitId other);

    void create(TenantId tenant, OrgUnitId id, UnitEntry entry);

    /** Without head and deputy. */
    void change(TenantId tenant, OrgUnitId id, UnitEntry entry);

    /** Null takes them away. */
    void setHead(TenantId tenant, OrgUnitId id, @Nullable EmployeeId head);

    /** Null takes them away. */
    void setDeputy(TenantId tenant, OrgUnitId id, @Nullable EmployeeId deputy);

    /** @return false, and nothing changed, where something still refers to it */
    boolean delete(TenantId tenant, OrgUnitId id);
}
