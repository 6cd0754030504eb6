// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.testing;

import de.kommunalcampus.matchingmodel.catalogue.Catalogue;
import de.kommunalcampus.matchingmodel.catalogue.CatalogueContent;
import de.kommunalcampus.matchingmodel.catalogue.CompetencyEntry;
import de.kommunalcampus.matchingmodel.catalogue.CompetencyId;
import de.kommunalcampus.matchingmodel.catalogue.CourseEntry;
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
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A small catalogue, said in sentences. Ids are labels. */
public final class World {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    public static final LocalDateTime NOW = TODAY.atTime(10, 0);
    public static final TenantId TOWN = new TenantId("town");
    public static final TenantId OTHER_TOWN = new TenantId("other-town");

    private final List<CompetencyEntry> competencies = new ArrayList<>();
    private final List<JobRoleEntry> jobRoles = new ArrayList<>();
    private final List<CourseEntry> courses = new ArrayList<>();
    private final List<ObligationEntry> obligations = new ArrayList<>();

    private World() {}

    public static World world() {
        return new World();
    }

    public World knowing(String... labels) {
        Arrays.stream(labels).forEach(label -> knowing(TenantId.SHARED, label));
        return this;
    }

    public World knowing(TenantId tenant, String label, String... alternativeLabels) {
        return knowing(new CompetencyEntry(
                new CompetencyId(label), tenant, label, null, List.of(alternativeLabels), List.of(), List.of()));
    }

    public World knowingWithin(String label, String broader) {
        return knowing(new CompetencyEntry(
                new CompetencyId(label),
                TenantId.SHARED,
                label,
                null,
                List.of(),
                List.of(new CompetencyId(broader)),
                List.of()));
    }

    public World knowingNextTo(String label, String related, double weight) {
        return knowing(new CompetencyEntry(
                new CompetencyId(label),
                TenantId.SHARED,
                label,
                null,
                List.of(),
                List.of(),
                List.of(new RelatedCompetency(new CompetencyId(related), weight))));
    }

    public World knowing(CompetencyEntry entry) {
        competencies.add(entry);
        return this;
    }

    public static RequirementEntry requirement(String competency, ProficiencyLevel level, double weight) {
        return new RequirementEntry(new CompetencyId(competency), level, weight);
    }

    public static TaskEntry task(String label, RequirementEntry... requirements) {
        return new TaskEntry(new TaskId(label), label, null, List.of(requirements));
    }

    public World role(String label, RequirementEntry... requirements) {
        return role(TenantId.SHARED, label, List.of(), List.of(requirements));
    }

    public World role(String label, TaskEntry... tasks) {
        return role(TenantId.SHARED, label, List.of(tasks), List.of());
    }

    public World role(TenantId tenant, String label, List<TaskEntry> tasks, List<RequirementEntry> requirements) {
        jobRoles.add(new JobRoleEntry(new JobRoleId(label), tenant, label, null, List.of(), tasks, requirements));
        return this;
    }

    public World offering(CourseBuilder... builders) {
        Arrays.stream(builders).map(CourseBuilder::build).forEach(courses::add);
        return this;
    }

    /** A rule for one unit that any of the courses meets. */
    public World obliging(String unit, String name, @Nullable Integer months, String... byCourses) {
        Set<CourseId> metBy =
                Set.copyOf(Arrays.stream(byCourses).map(CourseId::new).toList());
        return obliging(unit, name, months, metBy, Set.of());
    }

    public World obligingToHold(
            String unit, String name, @Nullable Integer months, String competency, String byCourse) {
        return obliging(unit, name, months, Set.of(new CourseId(byCourse)), Set.of(new CompetencyId(competency)));
    }

    public World obligingToHold(String unit, String name, @Nullable Integer months, String competency) {
        return obliging(unit, name, months, Set.of(), Set.of(new CompetencyId(competency)));
    }

    private World obliging(
            String unit, String name, @Nullable Integer months, Set<CourseId> metBy, Set<CompetencyId> held) {
        obligations.add(new ObligationEntry(
                new ObligationId(name),
                TenantId.SHARED,
                name,
                null,
                months,
                Set.of(),
                Set.of(),
                Set.of(new OrgUnitId(unit)),
                metBy,
                held));
        return this;
    }

    public CatalogueContent content() {
        return new CatalogueContent(competencies, jobRoles, courses, obligations);
    }

    public Catalogue build() {
        return Catalogue.of(1, content());
    }
}
