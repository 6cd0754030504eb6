// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.matching.graph;

import de.kommunalcampus.backend.platform.GraphRow;
import de.kommunalcampus.matchingmodel.catalogue.CompetencyEntry;
import de.kommunalcampus.matchingmodel.catalogue.CompetencyId;
import de.kommunalcampus.matchingmodel.catalogue.CourseId;
import de.kommunalcampus.matchingmodel.catalogue.JobRoleEntry;
import de.kommunalcampus.matchingmodel.catalogue.JobRoleId;
import de.kommunalcampus.matchingmodel.catalogue.ObligationEntry;
import de.kommunalcampus.matchingmodel.catalogue.ObligationId;
import de.kommunalcampus.matchingmodel.catalogue.OrgUnitId;
import de.kommunalcampus.matchingmodel.catalogue.ProficiencyLevel;
import de.kommunalcampus.matchingmodel.catalogue.RelatedCompetency;
import de.kommunalcampus.matchingmodel.catalogue.RequirementEntry;
import de.kommunalcampus.matchingmodel.catalogue.TaskEntry;
import de.kommunalcampus.matchingmodel.catalogue.TaskId;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** From rows to entries. Lists are put in order of their ids, because the graph promises none. */
final class EntryMapper {
    private EntryMapper() {}

    static CompetencyEntry competency(GraphRow row) {
        return new CompetencyEntry(
                new CompetencyId(row.text("id")),
                new TenantId(row.text("tenant")),
                row.text("label"),
                row.findText("labelEn"),
                row.texts("alternativeLabels"),
                row.texts("broader").stream().sorted().map(CompetencyId::new).toList(),
                row.list("related", EntryMapper::related).stream()
                        .sorted(Comparator.comparing(RelatedCompetency::id).thenComparing(RelatedCompetency::weight))
                        .toList());
    }

    private static RelatedCompetency related(GraphRow row) {
        return new RelatedCompetency(new CompetencyId(row.text("id")), row.number("weight"));
    }

    static JobRoleEntry jobRole(GraphRow row) {
        return new JobRoleEntry(
                new JobRoleId(row.text("id")),
                new TenantId(row.text("tenant")),
                row.text("label"),
                row.findText("labelEn"),
                row.texts("alternativeLabels"),
                row.list("tasks", EntryMapper::task).stream()
                        .sorted(Comparator.comparing(TaskEntry::id))
                        .toList(),
                requirements(row));
    }

    private static TaskEntry task(GraphRow row) {
        return new TaskEntry(new TaskId(row.text("id")), row.text("label"), row.findText("labelEn"), requirements(row));
    }

    private static List<RequirementEntry> requirements(GraphRow row) {
        return row
                .list(
                        "requirements",
                        requirement -> new RequirementEntry(
                                new CompetencyId(requirement.text("competency")),
                                requirement.oneOf(ProficiencyLevel.class, "level"),
                                requirement.number("weight")))
                .stream()
                .sorted(Comparator.comparing(RequirementEntry::competency)
                        .thenComparing(RequirementEntry::level)
                        .thenComparing(RequirementEntry::weight))
                .toList();
    }

    static ObligationEntry obligation(GraphRow row) {
        return new ObligationEntry(
                new ObligationId(row.text("id")),
                new TenantId(row.text("tenant")),
                row.text("name"),
                row.findText("nameEn"),
                row.findInteger("intervalMonths"),
                ids(row, "jobRoles", JobRoleId::new),
                ids(row, "tasks", TaskId::new),
                ids(row, "units", OrgUnitId::new),
                ids(row, "courses", CourseId::new),
                ids(row, "competencies", CompetencyId::new));
    }

    private static <T> Set<T> ids(GraphRow row, String name, Function<String, T> type) {
        return row.texts(name).stream().map(type).collect(Collectors.toUnmodifiableSet());
    }
}
