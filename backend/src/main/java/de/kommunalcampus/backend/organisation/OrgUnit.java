// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.organisation;

import de.kommunalcampus.matchingmodel.catalogue.OrgUnitId;
import org.jspecify.annotations.Nullable;

/**
 * An administration or a part of it.
 *
 * @param number in the common plan of municipal offices; empty for the administration itself
 * @param parent null for the administration itself
 */
public record OrgUnit(
        OrgUnitId id,
        String number,
        String name,
        Kind kind,
        @Nullable OrgUnitId parent) {
    /** The administration itself is a municipality or a county; below it are units. */
    public enum Kind {
        MUNICIPALITY,
        COUNTY,
        UNIT
    }
}
