// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.matching;

import de.kommunalcampus.matchingmodel.catalogue.Catalogue;
import de.kommunalcampus.matchingmodel.catalogue.CompetencyId;
import de.kommunalcampus.matchingmodel.catalogue.GeoPoint;
import de.kommunalcampus.matchingmodel.catalogue.ProficiencyLevel;
import de.kommunalcampus.matchingmodel.catalogue.RequirementEntry;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import de.kommunalcampus.matchingmodel.need.Constraints;
import de.kommunalcampus.matchingmodel.need.EmployeeProfile;
import de.kommunalcampus.matchingmodel.need.HeldSteps;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a person stands on one day.
 *
 * @param held levels that count on that day
 * @param estimated those of {@code held} that only the own tasks let expect
 * @param notHeld competencies of which it is known that the person does not hold them; any other missing one is unknown
 * @param required the highest level that any of the person's roles and tasks asks for
 * @param workplace where the person's way to a run begins; null where it is not known
 * @param budget gross euros that the unit can still spend on the person; null where nobody says so
 */
public record Standing(
        TenantId tenant,
        Map<CompetencyId, ProficiencyLevel> held,
        Set<CompetencyId> estimated,
        Set<CompetencyId> notHeld,
        Map<CompetencyId, ProficiencyLevel> required,
        @Nullable GeoPoint workplace,
        @Nullable BigDecimal budget) {
    public Standing {
        held = Map.copyOf(held);
        estimated = Set.copyOf(estimated);
        notHeld = Set.copyOf(notHeld);
        required = Map.copyOf(required);
    }

    static Standing of(Catalogue catalogue, EmployeeProfile person, LocalDate today) {
        Map<CompetencyId, ProficiencyLevel> held = new HashMap<>();
        Set<CompetencyId> notHeld = new HashSet<>(person.ownWork().notHeld());
        HeldSteps steps = HeldSteps.of(person, catalogue, today);
        steps.all().forEach((competency, step) -> {
            if (step > 0) {
                held.put(competency, ProficiencyLevel.values()[step - 1]);
            } else {
                notHeld.add(competency);
            }
        });
        Map<CompetencyId, ProficiencyLevel> required = new HashMap<>();
        requirements(catalogue, person)
                .forEach(requirement -> required.merge(
                        requirement.competency(),
                        requirement.level(),
                        (one, other) -> one.compareTo(other) < 0 ? other : one));
        Constraints constraints = person.constraints();
        return new Standing(
                person.tenant(),
                held,
                held.keySet().stream().filter(steps::isEstimated).collect(Collectors.toSet()),
                notHeld,
                required,
                workplace(constraints),
                constraints.limits().budget());
    }

    private static @Nullable GeoPoint workplace(Constraints constraints) {
        Double latitude = constraints.latitude();
        Double longitude = constraints.longitude();
        return latitude == null || longitude == null ? null : new GeoPoint(latitude, longitude);
    }

    private static Stream<RequirementEntry> requirements(Catalogue catalogue, EmployeeProfile person) {
        Stream<RequirementEntry> ofRoles = person.roles().stream()
                .flatMap(role -> catalogue.findJobRole(person.tenant(), role.jobRole()).stream())
                .flatMap(role -> Stream.concat(
                        role.requirements().stream(),
                        role.tasks().stream().flatMap(task -> task.requirements().stream())));
        Stream<RequirementEntry> ofOwnTasks = person.ownWork().tasks().stream()
                .flatMap(own -> catalogue.findTask(person.tenant(), own.task()).stream())
                .flatMap(task -> task.requirements().stream())
                .filter(requirement -> !person.ownWork().setAside().contains(requirement.competency()));
        return Stream.concat(ofRoles, ofOwnTasks);
    }

    public @Nullable ProficiencyLevel findHeld(CompetencyId competency) {
        return held.get(competency);
    }

    public @Nullable ProficiencyLevel findRequired(CompetencyId competency) {
        return required.get(competency);
    }
}
