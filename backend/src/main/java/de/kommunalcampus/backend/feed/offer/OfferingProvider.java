// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.feed.offer;

import de.kommunalcampus.backend.imports.reading.Fingerprint;
import org.jspecify.annotations.Nullable;

/**
 * Who offers a course.
 *
 * @param key stays the same where the name is spelt differently: a number or web address, else the plain name
 */
public record OfferingProvider(
        String key,
        String name,
        @Nullable OfferedPlace seat,
        @Nullable String website) {
    public String hash() {
        return new Fingerprint()
                .add(key)
                .add(name)
                .add(seat == null ? null : seat.key())
                .add(website)
                .hex();
    }
}
