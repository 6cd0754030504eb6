// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.organisation;

import de.kommunalcampus.backend.accesslog.AccessLog;
import de.kommunalcampus.backend.accesslog.Look;
import de.kommunalcampus.backend.agreement.SwitchedOff;
import de.kommunalcampus.backend.agreement.Switches;
import de.kommunalcampus.backend.agreement.TenantSwitch;
import de.kommunalcampus.backend.identity.EmployeeId;
import de.kommunalcampus.backend.identity.PermissionRole;
import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.backend.platform.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looking somebody up at work; who does so is told to the person. */
@Service
public class ColleaguePages {
    private final Colleagues colleagues;
    private final AccessLog accesses;
    private final Switches switches;

    ColleaguePages(Colleagues colleagues, AccessLog accesses, Switches switches) {
        this.colleagues = colleagues;
        this.accesses = accesses;
        this.switches = switches;
    }

    /**
     * Answer and record stand or fall together.
     *
     * @throws NotFound also where the account may not know of the person; that is not recorded, as nothing was seen
     * @throws SwitchedOff for HR where the administration has not agreed that it may look at single persons
     */
    @Transactional
    public Colleague open(SignedInAccount account, EmployeeId employee) {
        if (!isClose(account, employee)) {
            if (!account.has(PermissionRole.HR)) {
                throw new NotFound();
            }
            switches.require(account.tenant(), TenantSwitch.PERSON_VIEWS);
        }
        Colleague colleague = colleagues.find(account.tenant(), employee).orElseThrow(NotFound::new);
        accesses.record(account.tenant(), employee, account, Look.COLLEAGUE_PAGE);
        return colleague;
    }

    /** Oneself and one's own people; HR may see everybody else too, where that is agreed on. */
    private boolean isClose(SignedInAccount account, EmployeeId employee) {
        EmployeeId self = account.employee();
        return employee.equals(self)
                || (self != null
                        && account.has(PermissionRole.SUPERIOR)
                        && colleagues.isSuperior(account.tenant(), self, employee));
    }
}
