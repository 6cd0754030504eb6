// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity;

import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.util.List;

/** The logins of all administrations, of providers and of the platform. */
public interface Accounts {
    /**
     * Costs one Argon2id hash, about 50 ms.
     *
     * @throws LoginTaken when another account, of whichever tenant, signs in with this login
     */
    AccountId create(NewAccount account);

    /**
     * Creates all or none. Accounts of one call with the same password share one hash, so that a sample world with one
     * demo password costs one hash; for real people each account is created by itself.
     *
     * @return ids in the order of {@code accounts}
     * @throws LoginTaken when one of the logins is in use
     */
    List<AccountId> createAll(List<NewAccount> accounts);

    /**
     * Sets another one and ends all sessions; who may, the caller has checked.
     *
     * @param passkeysToo whether the account's passkeys open it no more
     */
    void changePassword(TenantId tenant, AccountId account, String password, boolean passkeysToo);

    /** Whether somebody of any tenant has the role, whatever the state of the account. */
    boolean anyWith(PermissionRole role);
}
