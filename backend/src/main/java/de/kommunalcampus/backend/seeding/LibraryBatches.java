// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.seeding;

import static de.kommunalcampus.backend.seeding.Batch.Edges.row;

import de.kommunalcampus.seeddata.CompetencyRelationRow;
import de.kommunalcampus.seeddata.CompetencyRow;
import de.kommunalcampus.seeddata.Library;
import de.kommunalcampus.seeddata.RelationKind;
import de.kommunalcampus.seeddata.RequirementRow;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Competencies, tasks and job roles. */
final class LibraryBatches {
    static final String FRAMEWORK = "kommunalcampus";

    private LibraryBatches() {}

    static List<Batch> of(Library library) {
        return List.of(
                framework(),
                new Batch.Nodes(
                        "Competency",
                        library.competencies().stream()
                                .map(LibraryBatches::competency)
                                .toList()),
                new Batch.Edges(
                        "Competency",
                        "IN",
                        "Framework",
                        library.competencies().stream()
                                .map(competency -> row(competency.id(), FRAMEWORK))
                                .toList()),
                relations(library, RelationKind.BROADER),
                relations(library, RelationKind.RELATED_TO),
                tasks(library),
                requirements("Task", library.taskRequirements()),
                jobRoles(library),
                new Batch.Edges(
                        "JobRole",
                        "PERFORMS",
                        "Task",
                        library.roleTasks().stream()
                                .map(link -> row(link.role(), link.task()))
                                .toList()),
                requirements("JobRole", library.roleRequirements()));
    }

    private static Batch framework() {
        return new Batch.Nodes(
                "Framework",
                List.of(Properties.of(
                        "id", FRAMEWORK, "tenantId", Owner.SHARED, "name", "Kommunale Kompetenzen", "version", "1")));
    }

    private static Map<String, @Nullable Object> competency(CompetencyRow row) {
        return Properties.of(
                "id", row.id(),
                "tenantId", Owner.SHARED,
                "label", row.label(),
                "labelEn", row.labelEn(),
                "description", row.description(),
                "area", row.area(),
                "areaEn", row.areaEn(),
                "alternativeLabels", row.alternativeLabels(),
                "levelDescriptions", row.levelDescriptions(),
                "labelFallback", false);
    }

    private static Batch relations(Library library, RelationKind kind) {
        return new Batch.Edges(
                "Competency",
                kind.name(),
                "Competency",
                library.relations().stream()
                        .filter(relation -> relation.kind() == kind)
                        .map(LibraryBatches::relation)
                        .toList());
    }

    private static Map<String, @Nullable Object> relation(CompetencyRelationRow relation) {
        return switch (relation.kind()) {
            case BROADER -> row(relation.from(), relation.to());
            case RELATED_TO -> row(relation.from(), relation.to(), "weight", relation.weight());
        };
    }

    private static Batch tasks(Library library) {
        return new Batch.Nodes(
                "Task",
                library.tasks().stream()
                        .map(task -> Properties.of(
                                "id", task.id(),
                                "tenantId", Owner.SHARED,
                                "label", task.label(),
                                "labelEn", task.labelEn()))
                        .toList());
    }

    private static Batch jobRoles(Library library) {
        return new Batch.Nodes(
                "JobRole",
                library.jobRoles().stream()
                        .map(role -> Properties.of(
                                "id", role.id(),
                                "tenantId", Owner.SHARED,
                                "label", role.label(),
                                "labelEn", role.labelEn(),
                                "alternativeLabels", role.alternativeLabels()))
                        .toList());
    }

    private static Batch requirements(String by, List<RequirementRow> requirements) {
        return new Batch.Edges(
                by,
                "REQUIRES",
                "Competency",
                requirements.stream()
                        .map(requirement -> row(
                                requirement.requiredBy(),
                                requirement.competency(),
                                "level",
                                requirement.level(),
                                "weight",
                                requirement.weight()))
                        .toList());
    }
}
