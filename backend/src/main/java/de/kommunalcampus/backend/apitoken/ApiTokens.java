// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.apitoken;

import de.kommunalcampus.backend.identity.SignedInAccount;
import java.util.List;

/**
 * The tokens of the provider for whom somebody is signed in. A token opens nothing any more once the account that made it
 * is closed or belongs to the provider no longer.
 *
 * <p>All throw {@link de.kommunalcampus.backend.platform.NotFound} for an account of no provider.
 */
public interface ApiTokens {
    /** How many a provider can have, those over their time included. */
    int MOST = 20;

    /** The newest first. */
    List<ApiToken> list(SignedInAccount account);

    /** @throws de.kommunalcampus.backend.platform.ListFull where the provider has {@value #MOST} */
    IssuedApiToken create(SignedInAccount account, NewApiToken token);

    /**
     * From the next request on it opens nothing.
     *
     * @throws de.kommunalcampus.backend.platform.NotFound where the provider has no such token
     */
    void revoke(SignedInAccount account, String id);
}
