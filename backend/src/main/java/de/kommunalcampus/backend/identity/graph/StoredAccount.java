// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity.graph;

import de.kommunalcampus.backend.identity.AccountState;
import de.kommunalcampus.backend.identity.SignedInAccount;
import org.jspecify.annotations.Nullable;

/**
 * An account with what its password is checked against.
 *
 * @param state that of the account, or locked while its tenant is paused
 * @param passwordHash null before the first password is set
 */
public record StoredAccount(
        SignedInAccount account,
        AccountState state,
        @Nullable String passwordHash) {
    /** Leaves the hash out, so that no log shows it. */
    @Override
    public String toString() {
        return "StoredAccount[" + account.id().value() + "]";
    }
}
