// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity;

import java.util.Optional;

/** Accounts that can be entered now, for whoever has shown by other means than a password whose person it is. */
public interface OpenAccounts {
    /**
     * Empty where the account is not active.
     *
     * @throws AccessPaused where nothing but the pause of its tenant keeps it closed
     */
    Optional<SignedInAccount> find(AccountId account);
}
