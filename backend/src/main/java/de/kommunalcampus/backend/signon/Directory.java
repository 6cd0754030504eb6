// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.signon;

import de.kommunalcampus.backend.identity.AccountMatch;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.util.Set;

/**
 * The OpenID provider with which people of a tenant sign in.
 *
 * @param issuer its address, exactly as it names itself in tokens
 * @param claim of the token, which holds what {@code match} says
 * @param createsAccounts whether people who work there and have no account get one when they first come
 * @param enabled whether it is offered
 * @param domains of work mail that lead to it, in lower case
 */
public record Directory(
        TenantId tenant,
        String issuer,
        String clientId,
        String claim,
        AccountMatch match,
        boolean createsAccounts,
        boolean enabled,
        Set<String> domains) {
    public Directory {
        domains = Set.copyOf(domains);
    }
}
