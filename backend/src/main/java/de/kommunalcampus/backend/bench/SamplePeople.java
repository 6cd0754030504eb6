// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.bench;

import de.kommunalcampus.matchingmodel.catalogue.CompetencyId;
import de.kommunalcampus.matchingmodel.catalogue.CourseFormat;
import de.kommunalcampus.matchingmodel.catalogue.CourseId;
import de.kommunalcampus.matchingmodel.catalogue.JobRoleId;
import de.kommunalcampus.matchingmodel.catalogue.OrgUnitId;
import de.kommunalcampus.matchingmodel.catalogue.ProficiencyLevel;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import de.kommunalcampus.matchingmodel.need.Constraints;
import de.kommunalcampus.matchingmodel.need.EmployeeProfile;
import de.kommunalcampus.matchingmodel.need.Goal;
import de.kommunalcampus.matchingmodel.need.HeldLevel;
import de.kommunalcampus.matchingmodel.need.HeldRole;
import de.kommunalcampus.matchingmodel.need.TimeOfDay;
import de.kommunalcampus.seeddata.AccountRow;
import de.kommunalcampus.seeddata.AdministrationRow;
import de.kommunalcampus.seeddata.AssessmentRow;
import de.kommunalcampus.seeddata.CompletionRow;
import de.kommunalcampus.seeddata.EmployeeRow;
import de.kommunalcampus.seeddata.GoalKind;
import de.kommunalcampus.seeddata.GoalRow;
import de.kommunalcampus.seeddata.SampleWorld;
import de.kommunalcampus.seeddata.UnitRow;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The people of the sample world who can sign in, as matching knows them. */
final class SamplePeople {
    private final SampleWorld world;
    private final Map<String, UnitRow> units;
    private final Map<String, AdministrationRow> administrations;

    private SamplePeople(SampleWorld world) {
        this.world = world;
        units = world.organisation().units().stream().collect(Collectors.toMap(UnitRow::id, unit -> unit));
        administrations = world.organisation().administrations().stream()
                .collect(Collectors.toMap(AdministrationRow::id, administration -> administration));
    }

    /** By administration, in the order of their accounts. */
    static Map<String, List<EmployeeProfile>> byAdministration(SampleWorld world) {
        SamplePeople people = new SamplePeople(world);
        Map<String, EmployeeRow> employees =
                world.organisation().employees().stream().collect(Collectors.toMap(EmployeeRow::id, row -> row));
        return world.organisation().accounts().stream()
                .map(AccountRow::employee)
                .filter(Objects::nonNull)
                .map(employees::get)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(
                        EmployeeRow::administration, Collectors.mapping(people::profile, Collectors.toList())));
    }

    private EmployeeProfile profile(EmployeeRow row) {
        return new EmployeeProfile(
                new TenantId(row.administration()),
                unitsAbove(row),
                world.organisation().employeeRoles().stream()
                        .filter(role -> role.employee().equals(row.id()))
                        .map(role -> new HeldRole(new JobRoleId(role.role()), role.share()))
                        .toList(),
                held(row),
                world.profiles().goals().stream()
                        .filter(goal -> goal.employee().equals(row.id()))
                        .map(SamplePeople::goal)
                        .toList(),
                wishes(row),
                world.profiles().completions().stream()
                        .filter(completion -> completion.employee().equals(row.id()))
                        .collect(Collectors.toMap(
                                completion -> new CourseId(completion.course()),
                                CompletionRow::on,
                                BinaryOperator.maxBy(Comparator.naturalOrder()))));
    }

    private Set<OrgUnitId> unitsAbove(EmployeeRow row) {
        Set<OrgUnitId> above = new HashSet<>(Set.of(new OrgUnitId(row.administration())));
        @Nullable UnitRow unit = units.get(row.unit());
        while (unit != null) {
            above.add(new OrgUnitId(unit.id()));
            unit = unit.parent() == null ? null : units.get(unit.parent());
        }
        return above;
    }

    /** The newest assessment that is valid today, else the newest. */
    private Map<CompetencyId, HeldLevel> held(EmployeeRow row) {
        LocalDate today = world.loadingDay();
        Comparator<AssessmentRow> current = Comparator.<AssessmentRow, Boolean>comparing(
                        assessment -> assessment.validUntil() == null
                                || !assessment.validUntil().isBefore(today))
                .thenComparing(AssessmentRow::assessedOn);
        return world.profiles().assessments().stream()
                .filter(assessment -> assessment.employee().equals(row.id()))
                .collect(Collectors.groupingBy(
                        assessment -> new CompetencyId(assessment.competency()),
                        Collectors.collectingAndThen(
                                Collectors.maxBy(current),
                                newest -> newest.map(SamplePeople::level).orElseThrow())));
    }

    private static HeldLevel level(AssessmentRow row) {
        return new HeldLevel(ProficiencyLevel.valueOf(row.level().name()), row.assessedOn(), row.validUntil());
    }

    private static Goal goal(GoalRow row) {
        return row.kind() == GoalKind.COMPETENCY
                ? new Goal.CompetencyGoal(new CompetencyId(row.target()), null, row.by())
                : new Goal.JobRoleGoal(new JobRoleId(row.target()), row.by());
    }

    private Constraints wishes(EmployeeRow row) {
        AdministrationRow home = administrations.get(row.administration());
        return new Constraints(
                Set.copyOf(row.weekdaysFree()),
                row.timesOfDay().stream()
                        .map(time -> TimeOfDay.valueOf(time.name()))
                        .collect(Collectors.toSet()),
                number(row.maxDaysAbsent()),
                number(row.maxDistanceKm()),
                row.formats().stream()
                        .map(format -> CourseFormat.valueOf(format.name()))
                        .collect(Collectors.toSet()),
                Set.copyOf(row.languages()),
                home == null ? null : home.latitude(),
                home == null ? null : home.longitude());
    }

    private static @Nullable Double number(@Nullable Integer number) {
        return number == null ? null : number.doubleValue();
    }
}
