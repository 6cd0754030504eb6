// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.feed.ba;

import de.kommunalcampus.backend.feed.offer.OfferedPlace;
import de.kommunalcampus.backend.feed.reading.Fields;
import de.kommunalcampus.backend.feed.reading.PlainText;
import org.jspecify.annotations.Nullable;

/** The agency's addresses. */
final class BaPlaces {
    private BaPlaces() {}

    /** Null without a town. */
    static @Nullable OfferedPlace of(Fields address, String otherName) {
        Fields town = address.object("ortStrasse");
        String city = town.text("name");
        if (city == null) {
            return null;
        }
        String name = address.text("bezeichnung");
        String street = address.text("strasse");
        String shown = name != null ? name : street != null ? street : otherName;
        Double latitude = address.object("koordinaten").number("lat");
        Double longitude = address.object("koordinaten").number("lon");
        boolean located =
                latitude != null && longitude != null && Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
        return new OfferedPlace(
                PlainText.line(shown), PlainText.line(city), located ? latitude : null, located ? longitude : null);
    }
}
