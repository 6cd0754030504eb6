// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.staffing.web;

import de.kommunalcampus.backend.organisation.Colleague.JobShare;
import de.kommunalcampus.backend.staffing.StaffMember;
import de.kommunalcampus.backend.staffing.StaffPage;
import de.kommunalcampus.backend.staffing.StaffState;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of the staff list, without addresses and telephone numbers.
 *
 * @param total how many there are, of which these are a part
 */
@Schema(name = "StaffList")
record StaffListView(List<ListedView> people, long total) {
    static StaffListView of(StaffPage page) {
        return new StaffListView(page.people().stream().map(ListedView::of).toList(), page.total());
    }

    @Schema(name = "ListedStaff")
    record ListedView(
            String id,
            @Nullable String personnelNumber,
            String displayName,
            StaffUnitRef unit,
            List<JobShare> jobRoles,
            StaffState state,
            @Nullable LocalDate leftOn) {
        static ListedView of(StaffMember member) {
            return new ListedView(
                    member.id().value(),
                    member.personnelNumber(),
                    member.displayName(),
                    StaffUnitRef.of(member),
                    member.jobRoles(),
                    member.state(),
                    member.leftOn());
        }
    }
}
