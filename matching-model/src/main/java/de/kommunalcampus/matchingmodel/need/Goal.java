// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.need;

import de.kommunalcampus.matchingmodel.catalogue.CompetencyId;
import de.kommunalcampus.matchingmodel.catalogue.JobRoleId;
import de.kommunalcampus.matchingmodel.catalogue.ProficiencyLevel;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What an employee wants to reach by own choice. */
public sealed interface Goal {

    /** The day by which the person wants to have reached it; null for a wish without a date. */
    @Nullable
    LocalDate by();

    /** @param level null for "the next one above what I hold" */
    record CompetencyGoal(
            CompetencyId competency,
            @Nullable ProficiencyLevel level,
            @Nullable LocalDate by) implements Goal {}

    /** To be able to do what the role requires. */
    record JobRoleGoal(JobRoleId jobRole, @Nullable LocalDate by) implements Goal {}
}
