// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity.graph;

import de.kommunalcampus.backend.identity.AccountState;
import de.kommunalcampus.backend.identity.SignedInAccount;
import org.jspecify.annotations.Nullable;

/**
 * An account with what its password is checked against.
 *
 * @param state that of the account, or locked while its tenant is paused
 * @param paused whether nothing but that pause keeps it closed
 * @param passwordHash null before the first password is set
 * @param deviceStamp what known devices are known by; null before the first sign-in of all
 * @param language of the last sign-in, as a tag; null before the first
 */
public record StoredAccount(
        SignedInAccount account,
        AccountState state,
        boolean paused,
        @Nullable String passwordHash,
        @Nullable String deviceStamp,
        @Nullable String language) {
    /** Leaves the hash out, so that no log shows it. */
    @Override
    public String toString() {
        return "StoredAccount[" + account.id().value() + "]";
    }
}
