// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.testing;

import de.kommunalcampus.matchingmodel.catalogue.CompetencyId;
import de.kommunalcampus.matchingmodel.catalogue.CourseFormat;
import de.kommunalcampus.matchingmodel.catalogue.CourseId;
import de.kommunalcampus.matchingmodel.catalogue.JobRoleId;
import de.kommunalcampus.matchingmodel.catalogue.OrgUnitId;
import de.kommunalcampus.matchingmodel.catalogue.ProficiencyLevel;
import de.kommunalcampus.matchingmodel.catalogue.TaskId;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import de.kommunalcampus.matchingmodel.need.Confidence;
import de.kommunalcampus.matchingmodel.need.Constraints;
import de.kommunalcampus.matchingmodel.need.EmployeeProfile;
import de.kommunalcampus.matchingmodel.need.Goal;
import de.kommunalcampus.matchingmodel.need.HeldLevel;
import de.kommunalcampus.matchingmodel.need.HeldRole;
import de.kommunalcampus.matchingmodel.need.Limits;
import de.kommunalcampus.matchingmodel.need.OwnTask;
import de.kommunalcampus.matchingmodel.need.OwnWork;
import de.kommunalcampus.matchingmodel.need.TimeOfDay;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says who somebody is: {@code employee().working("Vergabestelle").holding("Vergaberecht", BASIC)}. */
public final class EmployeeBuilder {

    private static final LocalDate LONG_AGO = LocalDate.of(2026, 1, 15);

    private TenantId tenant = World.TOWN;
    private Limits limits = Limits.none();
    private final Set<OrgUnitId> units = new HashSet<>();
    private final List<HeldRole> roles = new ArrayList<>();
    private final Map<CompetencyId, HeldLevel> held = new HashMap<>();
    private final List<OwnTask> ownTasks = new ArrayList<>();
    private final Set<CompetencyId> setAside = new HashSet<>();
    private final Set<CompetencyId> notHeld = new HashSet<>();
    private final List<Goal> goals = new ArrayList<>();
    private final Map<CourseId, LocalDate> completed = new HashMap<>();
    private Set<DayOfWeek> weekdays = Set.of();
    private Set<TimeOfDay> times = Set.of();
    private Set<CourseFormat> formats = Set.of();
    private Set<String> languages = Set.of();
    private @Nullable Double maxDaysAbsent;
    private @Nullable Double maxDistanceKm;
    private @Nullable Double latitude;
    private @Nullable Double longitude;

    private EmployeeBuilder() {}

    public static EmployeeBuilder employee() {
        return new EmployeeBuilder();
    }

    public EmployeeBuilder of(TenantId newTenant) {
        tenant = newTenant;
        return this;
    }

    public EmployeeBuilder in(String unit) {
        units.add(new OrgUnitId(unit));
        return this;
    }

    public EmployeeBuilder working(String jobRole) {
        return working(jobRole, 1);
    }

    public EmployeeBuilder working(String jobRole, double share) {
        roles.add(new HeldRole(new JobRoleId(jobRole), share));
        return this;
    }

    public EmployeeBuilder holding(String competency, ProficiencyLevel level) {
        held.put(new CompetencyId(competency), new HeldLevel(level, LONG_AGO, null));
        return this;
    }

    public EmployeeBuilder holding(
            String competency, ProficiencyLevel level, LocalDate assessedOn, @Nullable LocalDate validUntil) {
        held.put(new CompetencyId(competency), new HeldLevel(level, assessedOn, validUntil));
        return this;
    }

    public EmployeeBuilder aimingAt(String competency, @Nullable ProficiencyLevel level) {
        goals.add(new Goal.CompetencyGoal(new CompetencyId(competency), level, null));
        return this;
    }

    public EmployeeBuilder aimingAt(String competency, ProficiencyLevel level, LocalDate by) {
        goals.add(new Goal.CompetencyGoal(new CompetencyId(competency), level, by));
        return this;
    }

    public EmployeeBuilder aimingAtRole(String jobRole) {
        goals.add(new Goal.JobRoleGoal(new JobRoleId(jobRole), null));
        return this;
    }

    public EmployeeBuilder havingCompleted(String course, LocalDate on) {
        completed.put(new CourseId(course), on);
        return this;
    }

    public EmployeeBuilder free(DayOfWeek... days) {
        weekdays = Set.copyOf(List.of(days));
        return this;
    }

    public EmployeeBuilder free(TimeOfDay... newTimes) {
        times = Set.copyOf(List.of(newTimes));
        return this;
    }

    public EmployeeBuilder preferring(CourseFormat... newFormats) {
        formats = Set.copyOf(List.of(newFormats));
        return this;
    }

    public EmployeeBuilder speaking(String... newLanguages) {
        languages = Set.of(newLanguages);
        return this;
    }

    public EmployeeBuilder absentAtMost(double days) {
        maxDaysAbsent = days;
        return this;
    }

    public EmployeeBuilder travellingAtMost(double km) {
        maxDistanceKm = km;
        return this;
    }

    public EmployeeBuilder workingAt(double newLatitude, double newLongitude) {
        latitude = newLatitude;
        longitude = newLongitude;
        return this;
    }

    /** Beyond which nothing goes. */
    public EmployeeBuilder limitedTo(Limits newLimits) {
        limits = newLimits;
        return this;
    }

    public EmployeeBuilder doing(String task, Confidence confidence) {
        ownTasks.add(new OwnTask(new TaskId(task), confidence));
        return this;
    }

    public EmployeeBuilder settingAside(String competency) {
        setAside.add(new CompetencyId(competency));
        return this;
    }

    /** Found not to hold it. */
    public EmployeeBuilder notHolding(String competency) {
        notHeld.add(new CompetencyId(competency));
        return this;
    }

    public EmployeeProfile build() {
        Constraints constraints = new Constraints(
                        weekdays, times, maxDaysAbsent, maxDistanceKm, formats, languages, latitude, longitude)
                .within(limits);
        return new EmployeeProfile(
                tenant, units, roles, held, goals, constraints, completed, new OwnWork(ownTasks, setAside, notHeld));
    }
}
