// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.staffing;

import de.kommunalcampus.backend.accesslog.AccessLog;
import de.kommunalcampus.backend.accesslog.Look;
import de.kommunalcampus.backend.identity.EmployeeId;
import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.backend.platform.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opening what the staff list says of one person, with address and telephone; that is told to the person. */
@Service
public class StaffRecords {
    private final Staff staff;
    private final AccessLog accesses;

    StaffRecords(Staff staff, AccessLog accesses) {
        this.staff = staff;
        this.accesses = accesses;
    }

    /** Answer and record stand or fall together. */
    @Transactional
    public StaffMember open(SignedInAccount account, EmployeeId id) {
        StaffMember member = staff.find(account.tenant(), id).orElseThrow(NotFound::new);
        accesses.record(account.tenant(), id, account, Look.STAFF_RECORD);
        return member;
    }
}
