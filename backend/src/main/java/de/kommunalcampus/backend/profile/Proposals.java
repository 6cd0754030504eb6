// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.profile;

import de.kommunalcampus.backend.identity.EmployeeId;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where proposals are kept. All that changes one waits for the others of the same employee. */
public interface Proposals {
    /** The person's own, the newest first. */
    List<Proposal> listOf(TenantId tenant, EmployeeId employee);

    /** Of the administration: those open, the longest waiting first, then what was decided last; at most 200. */
    List<Proposal> list(TenantId tenant);

    /** With the employee's changes held until the end of the transaction. */
    Optional<Proposal> lock(TenantId tenant, String id);

    /**
     * Puts it in place of an open one of the same kind.
     *
     * @return false, and nothing changed, where the tenant has no such employee, sees no such target, or it is so already
     */
    boolean add(TenantId tenant, EmployeeId employee, String id, Proposal.Kind kind, String target, LocalDate today);

    void remove(TenantId tenant, String id);

    /** The person no longer wants to be shown what was decided. */
    void see(TenantId tenant, String id);

    /** Makes it so: the target in place of what was on record. */
    void carryOut(TenantId tenant, Proposal proposal);

    void close(
            TenantId tenant,
            String id,
            Proposal.State state,
            EmployeeId decidedBy,
            LocalDate today,
            @Nullable String reason);
}
