// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.admission;

import de.kommunalcampus.backend.identity.AccountAdministration;
import de.kommunalcampus.backend.organisation.EmployeeLeft;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Access ends with the work, in the transaction that says so. Who comes back is let in again by an administrator. */
@Component
class Leavers {
    private final AccountAdministration accounts;

    Leavers(AccountAdministration accounts) {
        this.accounts = accounts;
    }

    @EventListener
    void endAccess(EmployeeLeft left) {
        accounts.endOf(left.tenant(), left.employee());
    }
}
