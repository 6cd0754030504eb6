// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.profile;

import de.kommunalcampus.backend.identity.EmployeeId;
import de.kommunalcampus.backend.platform.InvalidRequest;
import de.kommunalcampus.backend.platform.NotFound;
import de.kommunalcampus.matchingmodel.catalogue.CompetencyId;
import de.kommunalcampus.matchingmodel.catalogue.ProficiencyLevel;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import de.kommunalcampus.matchingmodel.need.Goal;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** What employees change about themselves. */
@Service
public class OwnProfile {
    private final Assessments assessments;
    private final Goals goals;
    private final Wishes wishes;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final RepeatedWrites writes;

    OwnProfile(
            Assessments assessments,
            Goals goals,
            Wishes wishes,
            Clock clock,
            ApplicationEventPublisher events,
            RepeatedWrites writes) {
        this.assessments = assessments;
        this.goals = goals;
        this.wishes = wishes;
        this.clock = clock;
        this.events = events;
        this.writes = writes;
    }

    /**
     * Adds what the employee says of himself, without limit of validity. Of two at once both are kept.
     *
     * @param level null for "I do not hold it"
     */
    public void assess(
            TenantId tenant, EmployeeId employee, CompetencyId competency, @Nullable ProficiencyLevel level) {
        ZonedDateTime now = ZonedDateTime.now(clock);
        Assessment assessment = new Assessment(
                UUID.randomUUID().toString(), level, AssessmentSource.SELF, now.toLocalDate(), null, now, null);
        writes.run(() -> {
            if (!assessments.add(tenant, employee, competency, assessment)) {
                throw new NotFound();
            }
            events.publishEvent(new ProfileChanged(employee));
        });
    }

    /** Adds or changes some of what the employee aims at, and drops other. Sent twice it is the same. */
    public void aimAt(TenantId tenant, EmployeeId employee, List<Goal> aims, List<Goal> dropped) {
        writes.run(() -> change(tenant, employee, aims, dropped));
    }

    /** Replaces all that the employee said is possible. */
    public void arrange(TenantId tenant, EmployeeId employee, StatedWishes stated) {
        writes.run(() -> {
            wishes.replace(tenant, employee, stated);
            events.publishEvent(new ProfileChanged(employee));
        });
    }

    private void change(TenantId tenant, EmployeeId employee, List<Goal> aims, List<Goal> dropped) {
        Set<String> unknown = goals.change(tenant, employee, aims, dropped);
        if (aims.stream()
                .anyMatch(aim -> aim instanceof Goal.CompetencyGoal goal
                        && unknown.contains(goal.competency().value()))) {
            throw new InvalidRequest("competencies", "names a competency that does not exist");
        }
        if (!unknown.isEmpty()) {
            throw new InvalidRequest("jobRoles", "names a job role that does not exist");
        }
        events.publishEvent(new ProfileChanged(employee));
    }
}
