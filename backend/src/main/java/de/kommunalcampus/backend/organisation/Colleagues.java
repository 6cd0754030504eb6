// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.organisation;

import de.kommunalcampus.backend.identity.EmployeeId;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.util.Optional;

/** The people of an administration; not those who have left it. */
public interface Colleagues {
    Optional<Colleague> find(TenantId tenant, EmployeeId id);

    /** Whether {@code superior} is the direct superior of {@code employee}; both of this tenant. */
    boolean isSuperior(TenantId tenant, EmployeeId superior, EmployeeId employee);
}
