// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.catalogue;

/** From the parts of one catalogue to those of the next. */
record PartsChange(
        CatalogueParts before, CatalogueParts after, Difference competencies, Difference courses, Difference jobRoles) {

    static PartsChange between(CatalogueParts before, CatalogueParts after) {
        return new PartsChange(
                before,
                after,
                Difference.between(
                        before.competencies().entries(), after.competencies().entries(), CompetencyEntry::id),
                Difference.between(before.courses().entries(), after.courses().entries(), CourseEntry::id),
                Difference.between(before.jobRoles(), after.jobRoles(), JobRoleEntry::id));
    }
}
