// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.passkey;

import de.kommunalcampus.backend.identity.AccountId;
import java.util.Optional;

/** Whose account the handle names that a device keeps; it has 256 random bits. */
public interface PasskeyOwners {
    Optional<AccountId> find(String handle);
}
