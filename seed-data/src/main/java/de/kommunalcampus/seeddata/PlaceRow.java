// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.seeddata;

/** Where runs take place. */
public record PlaceRow(String id, String name, String city, double latitude, double longitude) {

    public PlaceRow {
        Check.id("id", id);
        Check.text("name", name);
        Check.text("city", city);
        Check.between("latitude", 47, 56, latitude);
        Check.between("longitude", 5, 16, longitude);
    }
}
