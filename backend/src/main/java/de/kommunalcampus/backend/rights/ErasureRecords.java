// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.rights;

import de.kommunalcampus.backend.identity.AccountId;
import de.kommunalcampus.backend.identity.EmployeeId;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/** What erasing reads and writes in the graph. All that changes something needs a transaction. */
public interface ErasureRecords {
    /** Empty where the tenant has no such person. */
    Optional<ErasureRequest> findRequest(TenantId tenant, EmployeeId employee);

    void ask(TenantId tenant, EmployeeId employee, LocalDate today);

    void withdraw(TenantId tenant, EmployeeId employee);

    void refuse(TenantId tenant, EmployeeId employee, LocalDate today, ErasureRefusal refusal);

    /**
     * Who asks, and who has left: those who ask first, then those who are due first.
     *
     * @param kept how long somebody stays who has left
     * @param proofsKept how long a proof of mandatory training stays
     */
    List<ErasureCandidate> list(TenantId tenant, Period kept, Period proofsKept);

    Optional<ErasureCandidate> find(TenantId tenant, EmployeeId employee, Period kept, Period proofsKept);

    /**
     * Of all tenants: who left on a day or before, but for those of whom nothing but proofs is left that are newer than
     * another; 1,000 at most.
     */
    List<TenantPerson> listDue(LocalDate leftUntil, LocalDate proofsSince);

    /** All people of all tenants, but for those of whom name and proofs alone are left. */
    List<TenantPerson> listNotReduced();

    /** Whether the account of nobody who works here has ended; empty where the tenant has no such account. */
    Optional<Boolean> hasEnded(TenantId tenant, AccountId account);

    /** All accounts of nobody who works here, of all tenants. */
    List<TenantAccount> listAccounts();

    /** Deletes what the person owns, a part at a time. @return whether there is more */
    boolean deleteOwned(Person person);

    /** Takes the person's ids out of what belongs to others. */
    void unlink(Person person);

    /** Deletes the accounts and the person; what leads to them goes with them. */
    void delete(Person person);

    /** Deletes the accounts, and leaves of the person the name, the unit and the proofs newer than a day. */
    void reduce(Person person, LocalDate proofsSince, LocalDate today);

    /**
     * Deletes what the register gives a time of its own, in all tenants, a part at a time.
     *
     * @return how many, by what; empty where nothing is left to delete
     */
    long deleteOver(TimedRule rule, LocalDate until, ZonedDateTime now);

    /** An account of some tenant. */
    record TenantAccount(TenantId tenant, AccountId account) {}

    /** Somebody of some tenant. */
    record TenantPerson(TenantId tenant, EmployeeId employee) {}
}
