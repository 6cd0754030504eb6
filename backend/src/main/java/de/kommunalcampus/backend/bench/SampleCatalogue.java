// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.bench;

import de.kommunalcampus.matchingmodel.catalogue.Catalogue;
import de.kommunalcampus.matchingmodel.catalogue.CatalogueContent;
import de.kommunalcampus.matchingmodel.catalogue.CompetencyEntry;
import de.kommunalcampus.matchingmodel.catalogue.CompetencyId;
import de.kommunalcampus.matchingmodel.catalogue.CourseEntry;
import de.kommunalcampus.matchingmodel.catalogue.CourseFormat;
import de.kommunalcampus.matchingmodel.catalogue.CourseId;
import de.kommunalcampus.matchingmodel.catalogue.JobRoleEntry;
import de.kommunalcampus.matchingmodel.catalogue.JobRoleId;
import de.kommunalcampus.matchingmodel.catalogue.Prerequisite;
import de.kommunalcampus.matchingmodel.catalogue.Price;
import de.kommunalcampus.matchingmodel.catalogue.ProficiencyLevel;
import de.kommunalcampus.matchingmodel.catalogue.ProviderId;
import de.kommunalcampus.matchingmodel.catalogue.RequirementEntry;
import de.kommunalcampus.matchingmodel.catalogue.RunEntry;
import de.kommunalcampus.matchingmodel.catalogue.RunId;
import de.kommunalcampus.matchingmodel.catalogue.TaskEntry;
import de.kommunalcampus.matchingmodel.catalogue.TaskId;
import de.kommunalcampus.matchingmodel.catalogue.TaughtCompetency;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import de.kommunalcampus.seeddata.CompetencyRelationRow;
import de.kommunalcampus.seeddata.CompetencyRow;
import de.kommunalcampus.seeddata.CoursePresupposesRow;
import de.kommunalcampus.seeddata.CourseRow;
import de.kommunalcampus.seeddata.CourseTeachesRow;
import de.kommunalcampus.seeddata.JobRoleRow;
import de.kommunalcampus.seeddata.PlaceRow;
import de.kommunalcampus.seeddata.ProviderRow;
import de.kommunalcampus.seeddata.RelationKind;
import de.kommunalcampus.seeddata.RequirementRow;
import de.kommunalcampus.seeddata.RoleTaskRow;
import de.kommunalcampus.seeddata.RunRow;
import de.kommunalcampus.seeddata.SampleWorld;
import de.kommunalcampus.seeddata.TaskRow;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The sample world as a catalogue, straight from its files: all that a search and the list of a person look at. */
final class SampleCatalogue {
    private final SampleWorld world;
    private final Map<String, String> providerNames;
    private final Map<String, TaskRow> tasks;
    private final Map<String, List<String>> broader;
    private final Map<String, List<String>> tasksOfRoles;
    private final Map<String, List<RequirementRow>> taskRequirements;
    private final Map<String, List<RequirementRow>> roleRequirements;
    private final Map<String, List<CourseTeachesRow>> teaches;
    private final Map<String, List<CoursePresupposesRow>> presupposes;
    private final Map<String, List<RunRow>> runs;
    private final Map<String, PlaceRow> places;

    private SampleCatalogue(SampleWorld world) {
        this.world = world;
        providerNames =
                world.offers().providers().stream().collect(Collectors.toMap(ProviderRow::id, ProviderRow::name));
        tasks = world.library().tasks().stream().collect(Collectors.toMap(TaskRow::id, task -> task));
        broader = world.library().relations().stream()
                .filter(relation -> relation.kind() == RelationKind.BROADER)
                .collect(Collectors.groupingBy(
                        CompetencyRelationRow::from,
                        Collectors.mapping(CompetencyRelationRow::to, Collectors.toList())));
        tasksOfRoles = world.library().roleTasks().stream()
                .collect(Collectors.groupingBy(
                        RoleTaskRow::role, Collectors.mapping(RoleTaskRow::task, Collectors.toList())));
        taskRequirements =
                world.library().taskRequirements().stream().collect(Collectors.groupingBy(RequirementRow::requiredBy));
        roleRequirements =
                world.library().roleRequirements().stream().collect(Collectors.groupingBy(RequirementRow::requiredBy));
        teaches = world.offers().teaches().stream().collect(Collectors.groupingBy(CourseTeachesRow::course));
        presupposes =
                world.offers().presupposes().stream().collect(Collectors.groupingBy(CoursePresupposesRow::course));
        runs = world.offers().runs().stream().collect(Collectors.groupingBy(RunRow::course));
        places = world.offers().places().stream().collect(Collectors.toMap(PlaceRow::id, place -> place));
    }

    static Catalogue of(SampleWorld world) {
        SampleCatalogue sample = new SampleCatalogue(world);
        return Catalogue.of(
                1,
                new CatalogueContent(
                        world.library().competencies().stream()
                                .map(sample::competency)
                                .toList(),
                        world.library().jobRoles().stream().map(sample::jobRole).toList(),
                        world.offers().courses().stream().map(sample::course).toList(),
                        SampleObligations.of(world.obligations())));
    }

    private static TenantId owner(@Nullable String administration) {
        return administration == null ? TenantId.SHARED : new TenantId(administration);
    }

    private CompetencyEntry competency(CompetencyRow row) {
        return new CompetencyEntry(
                new CompetencyId(row.id()),
                TenantId.SHARED,
                row.label(),
                row.labelEn(),
                row.alternativeLabels(),
                broader.getOrDefault(row.id(), List.of()).stream()
                        .map(CompetencyId::new)
                        .toList(),
                List.of());
    }

    private JobRoleEntry jobRole(JobRoleRow row) {
        List<TaskEntry> performed = tasksOfRoles.getOrDefault(row.id(), List.of()).stream()
                .map(tasks::get)
                .filter(Objects::nonNull)
                .map(task -> new TaskEntry(
                        new TaskId(task.id()), task.label(), task.labelEn(), required(taskRequirements, task.id())))
                .toList();
        return new JobRoleEntry(
                new JobRoleId(row.id()),
                TenantId.SHARED,
                row.label(),
                row.labelEn(),
                row.alternativeLabels(),
                performed,
                required(roleRequirements, row.id()));
    }

    private static List<RequirementEntry> required(Map<String, List<RequirementRow>> requirements, String by) {
        return requirements.getOrDefault(by, List.of()).stream()
                .map(row -> new RequirementEntry(
                        new CompetencyId(row.competency()),
                        ProficiencyLevel.valueOf(row.level().name()),
                        row.weight()))
                .toList();
    }

    private CourseEntry course(CourseRow row) {
        return new CourseEntry(
                new CourseId(row.id()),
                owner(row.administration()),
                new ProviderId(row.provider()),
                providerNames.getOrDefault(row.provider(), ""),
                row.title(),
                row.promise(),
                row.description(),
                CourseFormat.valueOf(row.format().name()),
                row.selfPaced(),
                number(row.hours()),
                number(row.daysAbsent()),
                row.language(),
                price(row),
                row.certificate(),
                row.lastConfirmedOn(),
                teaches.getOrDefault(row.id(), List.of()).stream()
                        .map(SampleCatalogue::taught)
                        .toList(),
                presupposes.getOrDefault(row.id(), List.of()).stream()
                        .map(needed -> new Prerequisite(
                                new CompetencyId(needed.competency()),
                                ProficiencyLevel.valueOf(needed.level().name())))
                        .toList(),
                runs.getOrDefault(row.id(), List.of()).stream().map(this::run).toList(),
                false,
                null);
    }

    private static TaughtCompetency taught(CourseTeachesRow row) {
        return new TaughtCompetency(
                new CompetencyId(row.competency()),
                row.fromLevel() == null
                        ? null
                        : ProficiencyLevel.valueOf(row.fromLevel().name()),
                ProficiencyLevel.valueOf(row.toLevel().name()),
                row.confidence());
    }

    private static @Nullable Double number(@Nullable BigDecimal number) {
        return number == null ? null : number.doubleValue();
    }

    /** A net price without the gross one is none that a person pays. */
    private static Price price(CourseRow row) {
        return switch (row.priceKind()) {
            case FREE -> new Price.Free();
            case KNOWN ->
                row.priceGross() == null
                        ? new Price.Unknown()
                        : new Price.Known(row.priceGross(), row.priceNet(), row.vatRate());
            case UNKNOWN -> new Price.Unknown();
        };
    }

    private RunEntry run(RunRow row) {
        PlaceRow place = row.place() == null ? null : places.get(row.place());
        return new RunEntry(
                new RunId(row.id()),
                row.start(),
                row.end(),
                row.seats(),
                Objects.requireNonNullElse(row.seatsTaken(), 0),
                row.registrationDeadline(),
                row.online(),
                place == null ? null : place.latitude(),
                place == null ? null : place.longitude(),
                row.waitingList());
    }
}
