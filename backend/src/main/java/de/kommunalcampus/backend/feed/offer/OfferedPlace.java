// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.feed.offer;

import de.kommunalcampus.backend.imports.reading.Fingerprint;
import org.jspecify.annotations.Nullable;

/** Where a run takes place; coordinates come together or not at all. */
public record OfferedPlace(
        String name,
        String city,
        @Nullable Double latitude,
        @Nullable Double longitude) {
    public OfferedPlace {
        if ((latitude == null) != (longitude == null)) {
            throw new IllegalArgumentException("One coordinate without the other");
        }
    }

    public String key() {
        return new Fingerprint()
                .add(name)
                .add(city)
                .add(latitude)
                .add(longitude)
                .hex();
    }
}
