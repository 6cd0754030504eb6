// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.profile;

import de.kommunalcampus.backend.identity.EmployeeId;
import de.kommunalcampus.backend.platform.InvalidRequest;
import de.kommunalcampus.backend.platform.NotFound;
import de.kommunalcampus.matchingmodel.catalogue.CompetencyId;
import de.kommunalcampus.matchingmodel.catalogue.TaskId;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import de.kommunalcampus.matchingmodel.need.OwnTask;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** What employees say of their own work: tasks, how sure they are in them, and what is none of their business. */
@Service
public class OwnWorkChanges {
    private final OwnTasks tasks;
    private final Onboardings onboardings;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final RepeatedWrites writes;

    OwnWorkChanges(
            OwnTasks tasks,
            Onboardings onboardings,
            Clock clock,
            ApplicationEventPublisher events,
            RepeatedWrites writes) {
        this.tasks = tasks;
        this.onboardings = onboardings;
        this.clock = clock;
        this.events = events;
        this.writes = writes;
    }

    /** Adds or changes some of the stated tasks and drops others. Sent twice it is the same. */
    public void state(TenantId tenant, EmployeeId employee, List<OwnTask> stated, Set<TaskId> dropped) {
        writes.run(() -> {
            if (!tasks.change(tenant, employee, stated, dropped, LocalDate.now(clock))
                    .isEmpty()) {
                throw new InvalidRequest("stated", "names a task that does not exist");
            }
            events.publishEvent(new ProfileChanged(employee));
        });
    }

    /** Takes a competency out as far as own tasks ask for it, or back in. */
    public void setAside(TenantId tenant, EmployeeId employee, CompetencyId competency, boolean aside) {
        writes.run(() -> {
            if (!tasks.setAside(tenant, employee, competency, aside)) {
                throw new NotFound();
            }
            events.publishEvent(new ProfileChanged(employee));
        });
    }

    /** Keeps how far the person has come in the first five minutes. */
    public void reach(TenantId tenant, EmployeeId employee, OnboardingStep step) {
        writes.run(() -> onboardings.reach(tenant, employee, step));
    }
}
