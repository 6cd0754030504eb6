// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.staffing;

import de.kommunalcampus.backend.identity.EmployeeId;
import de.kommunalcampus.matchingmodel.catalogue.JobRoleId;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The staff list of an administration. What changes it holds the lock, in a transaction of the caller. */
public interface Staff {
    /** Lets one transaction at a time change staff and units of a tenant; held until its end. */
    void lock(TenantId tenant);

    Optional<StaffMember> find(TenantId tenant, EmployeeId id);

    /** Ordered by last name. */
    StaffPage list(TenantId tenant, StaffQuery query);

    /** Everybody, also who has left, by id. */
    List<StaffMember> listAll(TenantId tenant);

    /** Those of these who are there. */
    List<StaffMember> listOf(TenantId tenant, Collection<EmployeeId> ids);

    /** Who has this personnel number, also of those who have left. */
    Optional<EmployeeId> holderOf(TenantId tenant, String personnelNumber);

    /** Whether others who work here have the address, and the person, who works here, does not have it yet. */
    boolean isMailTaken(TenantId tenant, EmployeeId person, String mail);

    /** Those of these personnel numbers that somebody has, also of those who have left. */
    Set<String> taken(TenantId tenant, Collection<String> personnelNumbers);

    /** Those of these job roles that the tenant may use. */
    Set<JobRoleId> known(TenantId tenant, Collection<JobRoleId> roles);

    /** All job roles that the tenant may use, by each of their names in lower case; a tenant's own before a shared one. */
    Map<String, JobRoleId> rolesByName(TenantId tenant);

    /** At most a few hundred at once, for a transaction has its time. */
    void write(TenantId tenant, List<StaffWrite> writes);

    /**
     * @param leftOn null where nothing is known of an end
     * @param today noted beside a new end or day: who is told late to have left is not late for erasure
     */
    void setState(
            TenantId tenant, Collection<EmployeeId> ids, StaffState state, @Nullable LocalDate leftOn, LocalDate today);

    /** Whose announced day has come and who is still active, of all tenants. */
    Map<TenantId, List<EmployeeId>> listDue(LocalDate today);
}
