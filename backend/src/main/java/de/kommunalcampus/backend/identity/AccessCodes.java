// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity;

import de.kommunalcampus.backend.platform.InvalidRequest;
import de.kommunalcampus.backend.platform.NotFound;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.util.Optional;

/**
 * Secrets with which a person sets a password, once: of an invitation, or after one is forgotten. A code is told when it
 * is issued and never again; the graph keeps what it is checked against. An account has at most one, the last that was
 * issued.
 */
public interface AccessCodes {
    /**
     * @throws NotFound where the tenant has no such account
     * @throws AccountClosed where the account is locked or has ended
     */
    IssuedCode issue(TenantId tenant, AccountId account, AccessCodeKind kind);

    /** A code of an hour for somebody who forgot the password; nothing where nobody can sign in with that login. */
    void issueForgotten(String login);

    /** Whose code it is, while it can be used. */
    Optional<CodeHolder> find(GivenCode code);

    /**
     * Sets the password and uses the code up; of two who try at once, one succeeds.
     *
     * @throws CodeUnknown where it is none, was used, replaced or is over its time
     * @throws InvalidRequest where the password is not acceptable, or is the one so far
     * @throws AccessPaused where the tenant is paused; the code stays as it is
     */
    SignedInAccount redeem(GivenCode code, String password);
}
