// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.seeddata;

import java.util.ArrayList;
import java.util.List;

/** Reads the shared library's files. */
final class LibraryReader {

    private LibraryReader() {}

    static Library read(SeedFiles files) {
        return new Library(
                files.table("competencies.csv").rows(LibraryReader::competency),
                files.table("competency_relations.csv").rows(LibraryReader::relation),
                files.table("tasks.csv").rows(LibraryReader::task),
                files.table("task_requirements.csv").rows(line -> requirement(line, "task", "tasks.csv")),
                files.table("job_roles.csv").rows(LibraryReader::jobRole),
                files.table("role_tasks.csv").rows(LibraryReader::roleTask),
                files.table("role_requirements.csv").rows(line -> requirement(line, "role", "job_roles.csv")));
    }

    private static CompetencyRow competency(CsvLine line) {
        return new CompetencyRow(
                line.text("id"),
                line.text("area"),
                line.text("area_en"),
                line.text("label"),
                line.text("label_en"),
                line.text("description"),
                line.texts("alternative_labels"),
                levelDescriptions(line));
    }

    private static List<String> levelDescriptions(CsvLine line) {
        List<String> descriptions = new ArrayList<>();
        for (ProficiencyLevel level : ProficiencyLevel.values()) {
            String description = line.find("level" + (level.ordinal() + 1));
            if (description != null) {
                descriptions.add(description);
            }
        }
        return descriptions;
    }

    private static CompetencyRelationRow relation(CsvLine line) {
        return new CompetencyRelationRow(
                line.reference("from", "competencies.csv"),
                line.oneOf(RelationKind.class, "kind"),
                line.reference("to", "competencies.csv"),
                line.decimal("weight"));
    }

    private static TaskRow task(CsvLine line) {
        return new TaskRow(line.text("id"), line.text("label"), line.text("label_en"));
    }

    private static JobRoleRow jobRole(CsvLine line) {
        return new JobRoleRow(
                line.text("id"), line.text("label"), line.text("label_en"), line.texts("alternative_labels"));
    }

    private static RoleTaskRow roleTask(CsvLine line) {
        return new RoleTaskRow(line.reference("role", "job_roles.csv"), line.reference("task", "tasks.csv"));
    }

    private static RequirementRow requirement(CsvLine line, String column, String target) {
        return new RequirementRow(
                line.reference(column, target),
                line.reference("competency", "competencies.csv"),
                line.oneOf(ProficiencyLevel.class, "level"),
                line.decimal("weight"));
    }
}
