// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.seeddata;

import org.jspecify.annotations.Nullable;

/** Somebody who offers courses. */
public record ProviderRow(
        String id,
        String name,
        String kind,
        @Nullable String administration,
        String city,
        double latitude,
        double longitude,
        @Nullable String website) {

    public ProviderRow {
        Check.id("id", id);
        Check.text("name", name);
        Check.text("kind", kind);
        Check.ids("administration", administration);
        Check.text("city", city);
        Check.between("latitude", 47, 56, latitude);
        Check.between("longitude", 5, 16, longitude);
    }
}
