// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.organisation;

import de.kommunalcampus.backend.accesslog.AccessLog;
import de.kommunalcampus.backend.accesslog.Look;
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

    ColleaguePages(Colleagues colleagues, AccessLog accesses) {
        this.colleagues = colleagues;
        this.accesses = accesses;
    }

    /**
     * Answer and record stand or fall together.
     *
     * @throws NotFound also where the account may not know of the person; that is not recorded, as nothing was seen
     */
    @Transactional
    public Colleague open(SignedInAccount account, EmployeeId employee) {
        if (!maySee(account, employee)) {
            throw new NotFound();
        }
        Colleague colleague = colleagues.find(account.tenant(), employee).orElseThrow(NotFound::new);
        accesses.record(account.tenant(), employee, account, Look.COLLEAGUE_PAGE);
        return colleague;
    }

    /** Oneself, one's own people, and for HR everybody of the administration. */
    private boolean maySee(SignedInAccount account, EmployeeId employee) {
        EmployeeId self = account.employee();
        return account.has(PermissionRole.HR)
                || employee.equals(self)
                || (self != null
                        && account.has(PermissionRole.SUPERIOR)
                        && colleagues.isSuperior(account.tenant(), self, employee));
    }
}
