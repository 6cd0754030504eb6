// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.catalogue;

import java.util.List;

/** What a text is about, in each list the likeliest first. */
public record TextUnderstanding(
        List<Meant<CompetencyId>> competencies, List<Meant<JobRoleId>> jobRoles, List<Meant<ProviderId>> providers) {

    /**
     * Something that a text may mean.
     *
     * @param weight above 0 and up to 1
     */
    public record Meant<T>(T id, double weight) {}

    public TextUnderstanding {
        competencies = List.copyOf(competencies);
        jobRoles = List.copyOf(jobRoles);
        providers = List.copyOf(providers);
    }
}
