// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the text indexes of a catalogue are made from.
 *
 * @param jobRoles in the order of their ids
 */
record CatalogueParts(
        CompetencyIndex competencies, CourseIndex courses, List<JobRoleEntry> jobRoles, RoleSubjects subjects) {

    /** @param former of the version before, if any */
    static CatalogueParts of(
            CatalogueContent content, CatalogueProblems.Counter counter, @Nullable CatalogueParts former) {
        CompetencyIndex competencies = new CompetencyIndex(content.competencies(), counter);
        CourseIndex courses =
                new CourseIndex(content.courses(), competencies, counter, former == null ? null : former.courses());
        List<JobRoleEntry> jobRoles = counter.distinct(content.jobRoles(), JobRoleEntry::id);
        return new CatalogueParts(competencies, courses, jobRoles, new RoleSubjects(jobRoles));
    }
}
