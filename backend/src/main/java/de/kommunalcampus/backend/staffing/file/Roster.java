// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.staffing.file;

import de.kommunalcampus.backend.identity.EmployeeId;
import de.kommunalcampus.backend.imports.reading.Fingerprint;
import de.kommunalcampus.backend.staffing.StaffMember;
import de.kommunalcampus.backend.staffing.StaffState;
import de.kommunalcampus.backend.staffing.StaffUnit;
import de.kommunalcampus.matchingmodel.catalogue.JobRoleId;
import de.kommunalcampus.matchingmodel.catalogue.OrgUnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How things stand, for a file to be compared with.
 *
 * @param members everybody, also who has left
 * @param rolesByName in lower case
 * @param oneself who takes the file over
 */
public record Roster(
        OrgUnitId root,
        List<StaffMember> members,
        List<StaffUnit> units,
        Map<String, JobRoleId> rolesByName,
        @Nullable EmployeeId oneself,
        LocalDate today) {
    public Roster {
        members = List.copyOf(members);
        units = List.copyOf(units);
        rolesByName = Map.copyOf(rolesByName);
    }

    long active() {
        return members.stream()
                .filter(member -> member.state() == StaffState.ACTIVE)
                .count();
    }

    /** Differs whenever people or units differ. */
    public String fingerprint() {
        Fingerprint print = new Fingerprint().add(today);
        members.forEach(member -> print.add(member.id().value()).add(member.version()));
        units.forEach(unit -> print.add(unit.unit().id().value()).add(unit.version()));
        return print.hex();
    }
}
