// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.staffing;

import de.kommunalcampus.matchingmodel.catalogue.OrgUnitId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What those who keep up the staff say of one person; the whole of it. */
public record StaffEntry(
        String personnelNumber,
        String firstName,
        String lastName,
        OrgUnitId unit,
        List<RoleShare> jobRoles,
        @Nullable String workMail,
        @Nullable String privatePhone,
        @Nullable LocalDate joinedOn) {
    public static final int MOST_ROLES = 5;

    public StaffEntry {
        jobRoles = List.copyOf(jobRoles);
    }

    public StaffEntry withMail(@Nullable String mail) {
        return new StaffEntry(personnelNumber, firstName, lastName, unit, jobRoles, mail, privatePhone, joinedOn);
    }

    /** The same with another place of work. */
    public StaffEntry in(OrgUnitId other) {
        return new StaffEntry(personnelNumber, firstName, lastName, other, jobRoles, workMail, privatePhone, joinedOn);
    }
}
