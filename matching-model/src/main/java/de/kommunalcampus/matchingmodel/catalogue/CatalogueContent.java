// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.catalogue;

import java.util.List;

/** Everything a catalogue is built from, of all tenants, in any order. */
public record CatalogueContent(
        List<CompetencyEntry> competencies,
        List<JobRoleEntry> jobRoles,
        List<CourseEntry> courses,
        List<ObligationEntry> obligations) {

    public CatalogueContent {
        competencies = List.copyOf(competencies);
        jobRoles = List.copyOf(jobRoles);
        courses = List.copyOf(courses);
        obligations = List.copyOf(obligations);
    }
}
