// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.staffing;

import de.kommunalcampus.backend.identity.EmployeeId;
import de.kommunalcampus.backend.imports.reading.Fingerprint;
import de.kommunalcampus.backend.organisation.Colleague.JobShare;
import de.kommunalcampus.matchingmodel.catalogue.JobRoleId;
import de.kommunalcampus.matchingmodel.catalogue.OrgUnitId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One person as the staff list has it; no level, goal or wish belongs here.
 *
 * @param personnelNumber null for who came in another way than by form or file
 * @param leftOn the first day without access; may lie ahead of somebody who is still active
 */
public record StaffMember(
        EmployeeId id,
        @Nullable String personnelNumber,
        String firstName,
        String lastName,
        OrgUnitId unit,
        String unitName,
        List<JobShare> jobRoles,
        @Nullable String workMail,
        @Nullable String privatePhone,
        StaffState state,
        @Nullable LocalDate joinedOn,
        @Nullable LocalDate leftOn) {
    public StaffMember {
        jobRoles = List.copyOf(jobRoles);
    }

    public String displayName() {
        return firstName + " " + lastName;
    }

    /** Differs whenever what it says differs: whoever changes it shows which version was looked at. */
    public String version() {
        return new Fingerprint()
                .add(personnelNumber)
                .add(firstName)
                .add(lastName)
                .add(unit.value())
                .addAll(jobRoles.stream()
                        .map(job -> job.role().id() + " " + job.share())
                        .sorted()
                        .toList())
                .add(workMail)
                .add(privatePhone)
                .add(state)
                .add(joinedOn)
                .add(leftOn)
                .hex();
    }

    public StaffEntry entry() {
        return new StaffEntry(
                personnelNumber == null ? "" : personnelNumber,
                firstName,
                lastName,
                unit,
                jobRoles.stream()
                        .map(job -> new RoleShare(new JobRoleId(job.role().id()), job.share()))
                        .toList(),
                workMail,
                privatePhone,
                joinedOn);
    }
}
