// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.secondfactor;

import de.kommunalcampus.backend.identity.AccountId;
import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.util.List;

/** The authenticator apps of accounts, and whether a tenant wants one of those with many rights. */
public interface SecondFactors {
    FactorState state(SignedInAccount account);

    /**
     * Keeps the secret once its first code fits, and replaces all that was before.
     *
     * @param secret in Base32, as the app was given it
     * @return the codes for emergencies, told this once
     * @throws WrongFactor where the code does not fit
     */
    List<String> enrol(SignedInAccount account, String secret, String code);

    /**
     * Takes a code of the app, or one for emergencies; each is good once.
     *
     * @throws WrongFactor where it does not fit, or was used
     */
    void verify(SignedInAccount account, String code);

    /** @throws WrongFactor where the code does not fit */
    void remove(SignedInAccount account, String code);

    /**
     * Takes app, codes and passkeys of somebody who lost them, and ends the sessions.
     *
     * @throws de.kommunalcampus.backend.platform.NotFound where the tenant has no such account
     */
    void reset(TenantId tenant, AccountId account);

    boolean isRequired(TenantId tenant);

    /** Whoever has to have a second factor is signed out, who asks too: the next session shows it. */
    void require(SignedInAccount administrator, boolean required);
}
