// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.need;

import de.kommunalcampus.matchingmodel.catalogue.Catalogue;
import de.kommunalcampus.matchingmodel.catalogue.JobRoleId;
import de.kommunalcampus.matchingmodel.catalogue.ObligationEntry;
import de.kommunalcampus.matchingmodel.catalogue.TaskEntry;
import de.kommunalcampus.matchingmodel.catalogue.TaskId;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which mandatory training rules apply to a person, and which of them are due. */
final class Obligations {

    private final EmployeeProfile profile;
    private final Catalogue catalogue;
    private final LocalDate today;
    private final Set<JobRoleId> jobRoles;
    private final Set<TaskId> tasks;

    Obligations(EmployeeProfile profile, Catalogue catalogue, LocalDate today) {
        this.profile = profile;
        this.catalogue = catalogue;
        this.today = today;
        jobRoles = profile.roles().stream().map(HeldRole::jobRole).collect(Collectors.toSet());
        tasks = jobRoles.stream()
                .flatMap(id -> catalogue.findJobRole(profile.tenant(), id).stream())
                .flatMap(role -> role.tasks().stream())
                .map(TaskEntry::id)
                .collect(Collectors.toSet());
    }

    List<ObligationEntry> due() {
        return catalogue.obligationsOf(profile.tenant()).stream()
                .filter(this::applies)
                .filter(rule -> !isMet(rule))
                .toList();
    }

    private boolean applies(ObligationEntry rule) {
        return !Collections.disjoint(rule.jobRoles(), jobRoles)
                || !Collections.disjoint(rule.tasks(), tasks)
                || !Collections.disjoint(rule.units(), profile.units());
    }

    private boolean isMet(ObligationEntry rule) {
        return metOn(rule).anyMatch(day -> isWithin(rule.intervalMonths(), day));
    }

    /** The days on which a course completed or a competency assessed met the rule. */
    private Stream<LocalDate> metOn(ObligationEntry rule) {
        Stream<LocalDate> completions =
                rule.metByCourses().stream().map(profile.completed()::get).filter(Objects::nonNull);
        Stream<LocalDate> assessments = rule.metByCompetencies().stream()
                .map(profile.held()::get)
                .filter(held -> held != null && held.stepOn(today) > 0)
                .map(HeldLevel::assessedOn);
        return Stream.concat(completions, assessments);
    }

    /** For a rule that is due: the last day on which what met it before still counted; null where nothing did. */
    @Nullable
    LocalDate dueOn(ObligationEntry rule) {
        Integer interval = rule.intervalMonths();
        return interval == null
                ? null
                : metOn(rule)
                        .max(Comparator.naturalOrder())
                        .map(day -> day.plusMonths(interval))
                        .orElse(null);
    }

    private boolean isWithin(@Nullable Integer intervalMonths, LocalDate day) {
        return intervalMonths == null || !day.plusMonths(intervalMonths).isBefore(today);
    }
}
