// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.staffing;

import de.kommunalcampus.backend.organisation.EmployeeRenamed;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells that somebody's name changes, whether a form, a file or a directory says so. */
@Component
class Renames {
    private final ApplicationEventPublisher events;

    Renames(ApplicationEventPublisher events) {
        this.events = events;
    }

    /** Call it in the transaction of the change. */
    void tell(TenantId tenant, StaffMember before, StaffEntry entry) {
        if (!before.firstName().equals(entry.firstName()) || !before.lastName().equals(entry.lastName())) {
            String name = (entry.firstName() + " " + entry.lastName()).strip();
            events.publishEvent(new EmployeeRenamed(tenant, before.id(), name));
        }
    }
}
