// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.admission;

import de.kommunalcampus.backend.identity.EmployeeId;
import de.kommunalcampus.matchingmodel.catalogue.OrgUnitId;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who works here and cannot sign in yet. Each call costs one query. */
public interface UninvitedStaff {
    /**
     * By id, so that each is met once however the list changes meanwhile.
     *
     * @param unit those of this unit and of units below it; null for the whole administration
     * @param again those who were invited and never came in; else those who have no account
     * @param after the last that was met; null at the beginning
     */
    List<Uninvited> listAfter(
            TenantId tenant, @Nullable OrgUnitId unit, boolean again, @Nullable EmployeeId after, int most);

    long count(TenantId tenant, @Nullable OrgUnitId unit, boolean again);
}
