// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.staffing.web;

import de.kommunalcampus.backend.organisation.Colleague.JobShare;
import de.kommunalcampus.backend.staffing.StaffMember;
import de.kommunalcampus.backend.staffing.StaffState;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that the staff list says of one person.
 *
 * @param leftOn the first day without access, also one that lies ahead
 * @param version to be shown with a change
 */
@Schema(name = "StaffMember")
record StaffMemberView(
        String id,
        @Nullable String personnelNumber,
        String firstName,
        String lastName,
        StaffUnitRef unit,
        List<JobShare> jobRoles,
        @Nullable String workMail,
        @Nullable String privatePhone,
        StaffState state,
        @Nullable LocalDate joinedOn,
        @Nullable LocalDate leftOn,
        String version) {
    static StaffMemberView of(StaffMember member) {
        return new StaffMemberView(
                member.id().value(),
                member.personnelNumber(),
                member.firstName(),
                member.lastName(),
                StaffUnitRef.of(member),
                member.jobRoles(),
                member.workMail(),
                member.privatePhone(),
                member.state(),
                member.joinedOn(),
                member.leftOn(),
                member.version());
    }
}
