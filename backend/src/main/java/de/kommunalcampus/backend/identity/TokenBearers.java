// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity;

import java.util.Optional;

/** Knows who shows an API token. */
public interface TokenBearers {
    /** Empty for what is no token, and for one that is over its time, revoked or of somebody who may not any more. */
    Optional<TokenBearer> find(String token);
}
