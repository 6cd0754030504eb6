// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.seeddata;

import java.time.LocalDate;
import java.util.List;

/** What the shared library holds: competencies, tasks and job roles with what they require. */
public record Library(
        List<CompetencyRow> competencies,
        List<CompetencyRelationRow> relations,
        List<TaskRow> tasks,
        List<RequirementRow> taskRequirements,
        List<JobRoleRow> jobRoles,
        List<RoleTaskRow> roleTasks,
        List<RequirementRow> roleRequirements) {

    public Library {
        competencies = List.copyOf(competencies);
        relations = List.copyOf(relations);
        tasks = List.copyOf(tasks);
        taskRequirements = List.copyOf(taskRequirements);
        jobRoles = List.copyOf(jobRoles);
        roleTasks = List.copyOf(roleTasks);
        roleRequirements = List.copyOf(roleRequirements);
    }

    /**
     * Reads the library from the class path; nothing in it depends on the day.
     *
     * @throws SeedDataException naming file, line and column of the first value that is wrong
     */
    public static Library read() {
        return LibraryReader.read(new SeedFiles(SampleWorld::open, LocalDate.EPOCH));
    }
}
