// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.tenancy;

import org.jspecify.annotations.Nullable;

/**
 * An administration in the official list.
 *
 * @param regionalKey ARS: 12 digits of a municipality, 9 of an association, 5 of a county
 * @param municipalityKey AGS of 8 digits; only municipalities have one
 * @param name without its designation, such as "Darmstadt"
 * @param designation such as "Wissenschaftsstadt"; null where the list gives none
 * @param inhabitants of an association or county, those of its municipalities
 * @param tenantId of the tenant it is already; null where it is none
 */
public record ListedAdministration(
        String regionalKey,
        @Nullable String municipalityKey,
        String name,
        @Nullable String designation,
        Kind kind,
        int inhabitants,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable String tenantId) {
    /** What the list calls it, as far as it changes how it is spoken of. */
    public enum Kind {
        CITY,
        TOWN,
        MARKET_TOWN,
        MUNICIPALITY,
        /** An inhabited area that belongs to no municipality, with an administration of its own. */
        UNINCORPORATED_AREA,
        ASSOCIATION,
        COUNTY
    }

    /** The same with what its municipalities add up to. */
    public ListedAdministration within(int people, @Nullable Double north, @Nullable Double east) {
        return new ListedAdministration(
                regionalKey, municipalityKey, name, designation, kind, people, north, east, tenantId);
    }
}
