// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.staffing.web;

import de.kommunalcampus.backend.organisation.OrgUnit;
import de.kommunalcampus.backend.staffing.StaffUnit;
import de.kommunalcampus.backend.staffing.StaffUnit.Leader;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All units of an administration, each with its place; the administration itself comes first. */
@Schema(name = "UnitPlan")
record UnitPlanView(List<PlannedView> units) {
    static UnitPlanView of(List<StaffUnit> units) {
        return new UnitPlanView(units.stream().map(PlannedView::of).toList());
    }

    /**
     * One unit.
     *
     * @param parent null for the administration itself
     * @param people who work in it, without the units below
     * @param version to be shown with a change
     */
    @Schema(name = "PlannedUnit")
    record PlannedView(
            String id,
            String number,
            String name,
            OrgUnit.Kind kind,
            @Nullable String parent,
            @Nullable LeaderView head,
            @Nullable LeaderView deputy,
            long people,
            String version) {
        static PlannedView of(StaffUnit planned) {
            OrgUnit unit = planned.unit();
            return new PlannedView(
                    unit.id().value(),
                    unit.number(),
                    unit.name(),
                    unit.kind(),
                    unit.parent() == null ? null : unit.parent().value(),
                    LeaderView.of(planned.head()),
                    LeaderView.of(planned.deputy()),
                    planned.people(),
                    planned.version());
        }
    }

    @Schema(name = "UnitLeader")
    record LeaderView(String id, String displayName) {
        static @Nullable LeaderView of(@Nullable Leader leader) {
            return leader == null ? null : new LeaderView(leader.id().value(), leader.displayName());
        }
    }
}
