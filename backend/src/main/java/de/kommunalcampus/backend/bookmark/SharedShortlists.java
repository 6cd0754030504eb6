// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.bookmark;

import de.kommunalcampus.backend.accesslog.AccessLog;
import de.kommunalcampus.backend.accesslog.Look;
import de.kommunalcampus.backend.identity.EmployeeId;
import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.backend.platform.NotFound;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people show to their superior; a look at it is told to them. */
@Service
public class SharedShortlists {
    private final Shortlists shortlists;
    private final AccessLog accesses;

    SharedShortlists(Shortlists shortlists, AccessLog accesses) {
        this.shortlists = shortlists;
        this.accesses = accesses;
    }

    /** Who shows something; for the names and numbers alone, so it is a look at nobody's list. */
    public List<SharedShortlist> list(SignedInAccount account) {
        return shortlists.listSharedWith(account.tenant(), superior(account));
    }

    /**
     * Answer and record stand or fall together; where nothing is shown nothing was seen.
     *
     * @throws NotFound where the person does not report to the account
     */
    @Transactional
    public SharedShortlist open(SignedInAccount account, EmployeeId employee) {
        SharedShortlist shown = shortlists
                .findSharedWith(account.tenant(), superior(account), employee)
                .orElseThrow(NotFound::new);
        if (!shown.courses().isEmpty()) {
            accesses.record(account.tenant(), employee, account, Look.SHARED_SHORTLIST);
        }
        return shown;
    }

    /** To an account of nobody nobody reports. */
    private static EmployeeId superior(SignedInAccount account) {
        EmployeeId superior = account.employee();
        if (superior == null) {
            throw new NotFound();
        }
        return superior;
    }
}
