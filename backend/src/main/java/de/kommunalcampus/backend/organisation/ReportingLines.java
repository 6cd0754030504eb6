// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.organisation;

import de.kommunalcampus.backend.identity.EmployeeId;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.util.Collection;

/**
 * Who is whose superior: nobody states it, it follows from the unit tree, the heads and deputies of its units and where
 * people work.
 */
public interface ReportingLines {
    /** More than this is not drawn in one transaction. */
    int MOST_DRAWN = 4_000;

    /**
     * Makes the lines follow the units as they are now, whatever was there before. Call it in the transaction that
     * changes a unit, a head, a deputy or a place of work. Lines that no longer hold are gone at once; of new ones at
     * most {@value #MOST_DRAWN} are drawn.
     *
     * @return whether some are still to be drawn, for another transaction
     */
    boolean redraw(TenantId tenant);

    /** The same for the lines of these people alone, where no unit and no head has changed. */
    void redrawOf(TenantId tenant, Collection<EmployeeId> employees);
}
