// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.accesslog;

import de.kommunalcampus.backend.identity.EmployeeId;
import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.time.ZonedDateTime;
import java.util.List;

/** Looks of people at what concerns another person. */
public interface AccessLog {
    /**
     * Notes that somebody looks at something of a person. Call it in the transaction that reads what is shown, so that
     * there is no answer without its record. Looks of one account at the same thing of the same person in one role and
     * one hour of the clock are one record, with the time of the last; a look at oneself is none. Beside that, each look
     * is audited.
     *
     * @throws IllegalArgumentException where the tenant has no such employee, or no role of the account opens it
     */
    void record(TenantId tenant, EmployeeId seen, SignedInAccount by, Look what);

    /** The newest looks at a person, newest first; at most {@code most}. */
    List<AccessRecord> list(TenantId tenant, EmployeeId seen, int most);

    /** How many are kept of a person. */
    long count(TenantId tenant, EmployeeId seen);

    /** Counts of all that is kept, by month, view and role; the newest month first. Cost: reads every look kept. */
    List<LookCount> countByMonth(TenantId tenant);

    /**
     * Deletes what is older, of all tenants.
     *
     * @return how many
     */
    long forgetBefore(ZonedDateTime oldest);
}
