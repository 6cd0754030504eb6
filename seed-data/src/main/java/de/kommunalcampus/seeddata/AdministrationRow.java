// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.seeddata;

/** A municipality or county: a tenant, and the root of its units. Coordinates are in degrees (WGS 84). */
public record AdministrationRow(
        String id, AdministrationKind kind, String name, int inhabitants, double latitude, double longitude) {

    public AdministrationRow {
        Check.id("id", id);
        Check.text("name", name);
        Check.between("inhabitants", 1, 5_000_000, inhabitants);
        Check.between("latitude", 47, 56, latitude);
        Check.between("longitude", 5, 16, longitude);
    }
}
