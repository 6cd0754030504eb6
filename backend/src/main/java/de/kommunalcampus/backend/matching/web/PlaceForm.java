// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.matching.web;

import de.kommunalcampus.backend.platform.InvalidRequest;
import de.kommunalcampus.matchingmodel.catalogue.GeoPoint;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Where distances start, the workplace unless given, and how far a run may be.
 *
 * @param latitude degrees, with {@code longitude} or not at all
 * @param at latitude,longitude of the one place of a run, as the map shows it
 */
record PlaceForm(
        @Nullable
        @Min(value = -90, message = "is below -90")
        @Max(value = 90, message = "is above 90")
        @Digits(integer = 2, fraction = 8, message = "is no number of degrees")
        BigDecimal latitude,

        @Nullable
        @Min(value = -180, message = "is below -180")
        @Max(value = 180, message = "is above 180")
        @Digits(integer = 3, fraction = 8, message = "is no number of degrees")
        BigDecimal longitude,

        @Nullable
        @PositiveOrZero(message = "is below 0")
        @Digits(integer = 5, fraction = 1, message = "is no number of kilometres")
        BigDecimal withinKm,

        @Nullable
        @Pattern(regexp = "-?\\d{1,2}(\\.\\d{1,17})?,-?\\d{1,3}(\\.\\d{1,17})?", message = "is no latitude,longitude")
        String at) {

    @Nullable
    GeoPoint point() {
        if (latitude == null && longitude == null) {
            return null;
        }
        if (latitude == null || longitude == null) {
            throw new InvalidRequest(
                    latitude == null ? "latitude" : "longitude", "is missing beside the other coordinate");
        }
        return new GeoPoint(latitude.doubleValue(), longitude.doubleValue());
    }

    @Nullable
    GeoPoint onlyPlace() {
        if (at == null) {
            return null;
        }
        String[] degrees = at.split(",", 2);
        double onlyLatitude = Double.parseDouble(degrees[0]);
        double onlyLongitude = Double.parseDouble(degrees[1]);
        if (Math.abs(onlyLatitude) > 90 || Math.abs(onlyLongitude) > 180) {
            throw new InvalidRequest("at", "is not on the globe");
        }
        return new GeoPoint(onlyLatitude, onlyLongitude);
    }

    @Nullable
    Double kilometres() {
        return withinKm == null ? null : withinKm.doubleValue();
    }

    String question() {
        return plain(latitude) + " " + plain(longitude) + " " + plain(withinKm) + " " + onlyPlace();
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "" : number.stripTrailingZeros().toPlainString();
    }
}
