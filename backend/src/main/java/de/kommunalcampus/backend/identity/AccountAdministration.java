// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity;

import de.kommunalcampus.backend.platform.NotFound;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What administrators do with the accounts of their tenant. Each change ends the sessions of the account at once, and
 * none leaves the tenant without an administrator who can sign in.
 *
 * <p>All throw {@link NotFound} where the tenant has no such account, and {@link LastAdministrator} where it would be
 * left without one.
 */
public interface AccountAdministration {
    AccountPage list(TenantId tenant, AccountSearch search);

    AccountEntry get(TenantId tenant, AccountId account);

    /** An account without a password; {@link AccessCodes} issues what its person sets one with. */
    AccountId invite(NewAccount account);

    void changeRoles(TenantId tenant, AccountId account, Set<PermissionRole> roles);

    void lock(TenantId tenant, AccountId account);

    /**
     * Takes back a lock or an end, and a pause after wrong passwords; an account that never had a password is invited
     * again, and can use its invitation where it was locked.
     */
    void unlock(TenantId tenant, AccountId account);

    /** The person has left: what the account is linked with stays, its access codes go. */
    void end(TenantId tenant, AccountId account);

    /** Ends whatever accounts somebody has who no longer works here. */
    void endOf(TenantId tenant, EmployeeId employee);

    /** Calls whatever accounts somebody has by another name. */
    void rename(TenantId tenant, EmployeeId employee, String displayName);

    /** Display names by id, of those that are accounts of the tenant; what else is asked for is left out. */
    Map<String, String> namesOf(TenantId tenant, Set<String> ids);

    /**
     * All ids under which the tenant knows the person of an account or of somebody who works here; the id itself where it
     * is neither.
     */
    Set<String> idsOfPerson(TenantId tenant, String id);

    /** Who works here under this personnel number and cannot sign in yet. */
    Optional<EmployeeId> findWithoutAccount(TenantId tenant, String personnelNumber);
}
