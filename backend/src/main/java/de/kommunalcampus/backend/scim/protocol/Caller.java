// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.scim.protocol;

import de.captaingoldfish.scim.sdk.server.endpoints.Context;
import de.captaingoldfish.scim.sdk.server.endpoints.authorize.Authorization;
import de.kommunalcampus.backend.scim.ScimClient;
import java.util.Map;
import java.util.Set;

/** Carries the client, whom the filter chain has authenticated, through the library to the handlers. */
record Caller(ScimClient client) implements Authorization {
    static ScimClient of(Context context) {
        return ((Caller) context.getAuthorization()).client();
    }

    @Override
    public Set<String> getClientRoles() {
        return Set.of();
    }

    @Override
    public boolean authenticate(Map<String, String> headers, Map<String, String> parameters) {
        return true;
    }
}
