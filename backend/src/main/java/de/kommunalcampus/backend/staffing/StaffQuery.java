// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.staffing;

import de.kommunalcampus.backend.platform.SearchText;
import de.kommunalcampus.matchingmodel.catalogue.OrgUnitId;
import org.jspecify.annotations.Nullable;

/**
 * Which part of the staff list is wanted.
 *
 * @param text each of its words stands in the name or the personnel number
 * @param unit with all below it; null for everywhere
 */
public record StaffQuery(SearchText text, @Nullable OrgUnitId unit, StaffState state, int offset, int limit) {
    public static final int MOST = 100;
    public static final int FARTHEST = 100_000;
}
