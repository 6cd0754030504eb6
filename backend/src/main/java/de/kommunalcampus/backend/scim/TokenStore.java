// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.scim;

import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/** Where tokens are kept, by the hash of their secret. */
public interface TokenStore {
    /** The newest first. */
    List<ScimToken> list(TenantId tenant);

    void add(TenantId tenant, ScimToken token, String hash);

    /** @return false where the tenant has no such token that is still good */
    boolean revoke(TenantId tenant, String id, ZonedDateTime at);

    void remove(TenantId tenant, String id);

    /** Whose token this is, unless it is over, taken back, or its administration is paused. */
    Optional<ScimClient> find(String hash, LocalDate today);

    /** Written once in a while: every request would be a write otherwise. */
    void used(String id, ZonedDateTime at, ZonedDateTime unlessAfter);
}
