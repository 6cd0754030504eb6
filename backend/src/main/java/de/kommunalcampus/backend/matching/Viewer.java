// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.matching;

import de.kommunalcampus.backend.identity.EmployeeId;
import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import org.jspecify.annotations.Nullable;

/** For whom is matched: what that tenant may see, and if somebody works there, what that person needs. */
public record Viewer(TenantId tenant, @Nullable EmployeeId employee) {
    public static Viewer of(SignedInAccount account) {
        return new Viewer(account.tenant(), account.employee());
    }
}
