// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.passkey;

import de.kommunalcampus.backend.identity.SignedInAccount;
import java.util.List;

/** The passkeys of an account: its person's own, and nobody else's. */
public interface Passkeys {
    /** Of one account. */
    int MOST = 10;

    /** In the order in which they were added. */
    List<Passkey> list(SignedInAccount account);

    /** @throws de.kommunalcampus.backend.platform.NotFound where the account has no such passkey */
    void rename(SignedInAccount account, String id, String label);

    /** @throws de.kommunalcampus.backend.platform.NotFound where the account has no such passkey */
    void remove(SignedInAccount account, String id);
}
