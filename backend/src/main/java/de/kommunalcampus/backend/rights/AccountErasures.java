// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.rights;

import de.kommunalcampus.backend.identity.AccountId;
import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.backend.platform.NotFound;
import org.springframework.stereotype.Service;

/**
 * Erases accounts of nobody who works here: those of providers and of the platform's administrators. The accounts of
 * staff go with their person.
 */
@Service
public class AccountErasures {
    private final ErasureRecords records;
    private final Erasure erasure;

    AccountErasures(ErasureRecords records, Erasure erasure) {
        this.records = records;
        this.erasure = erasure;
    }

    /**
     * For good. No administrator is the last one here: such an account cannot be ended.
     *
     * @throws NotFound where the tenant has no such account, or it is one of its staff
     * @throws OwnErasure where it would be the own one
     * @throws AccountNotEnded where it has not been ended before
     */
    public void confirm(SignedInAccount by, AccountId account) {
        if (account.equals(by.id())) {
            throw new OwnErasure();
        }
        if (!records.hasEnded(by.tenant(), account).orElseThrow(NotFound::new)) {
            throw new AccountNotEnded();
        }
        erasure.erase(by.tenant(), account, by.id(), ErasureReason.DECIDED);
    }
}
