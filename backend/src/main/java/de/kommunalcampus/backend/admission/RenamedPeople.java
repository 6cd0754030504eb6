// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.admission;

import de.kommunalcampus.backend.identity.AccountAdministration;
import de.kommunalcampus.backend.organisation.EmployeeRenamed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** An account is called as its person is, in the transaction that says so. */
@Component
class RenamedPeople {
    private final AccountAdministration accounts;

    RenamedPeople(AccountAdministration accounts) {
        this.accounts = accounts;
    }

    @EventListener
    void rename(EmployeeRenamed renamed) {
        accounts.rename(renamed.tenant(), renamed.employee(), renamed.displayName());
    }
}
