// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity.graph;

import de.kommunalcampus.backend.identity.SignedInAccount;

/** An account with what its password is checked against. */
public record StoredAccount(SignedInAccount account, String passwordHash) {
    /** Leaves the hash out, so that no log shows it. */
    @Override
    public String toString() {
        return "StoredAccount[" + account.id().value() + "]";
    }
}
