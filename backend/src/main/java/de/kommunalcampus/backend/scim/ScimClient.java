// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.scim;

import de.kommunalcampus.backend.staffing.StaffEditor;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.security.Principal;
import java.util.Map;

/** A directory that speaks for one administration, known by its token; the only source of the tenant of its requests. */
public record ScimClient(String tokenId, TenantId tenant) implements Principal {
    @Override
    public String getName() {
        return tokenId;
    }

    /** As the audit log names it: by its token, for nobody is signed in. */
    StaffEditor editor() {
        return new StaffEditor(tenant, null, Map.of("source", "SCIM", "token", tokenId));
    }
}
