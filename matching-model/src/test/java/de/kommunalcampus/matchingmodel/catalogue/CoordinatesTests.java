// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class CoordinatesTests {

    private static double chord(double[] one, double[] other) {
        double x = one[0] - other[0];
        double y = one[1] - other[1];
        double z = one[2] - other[2];
        return Math.sqrt(x * x + y * y + z * z);
    }

    private static double haversine(double latitude1, double longitude1, double latitude2, double longitude2) {
        double dLatitude = Math.toRadians(latitude2 - latitude1) / 2;
        double dLongitude = Math.toRadians(longitude2 - longitude1) / 2;
        double a = Math.sin(dLatitude) * Math.sin(dLatitude)
                + Math.cos(Math.toRadians(latitude1))
                        * Math.cos(Math.toRadians(latitude2))
                        * Math.sin(dLongitude)
                        * Math.sin(dLongitude);
        return 2 * 6371 * Math.asin(Math.sqrt(a));
    }

    @Test
    void measuresWithinATenthOfAPercentAllOverGermany() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 10_000; i++) {
            double latitude1 = random.nextDouble(47.3, 55);
            double longitude1 = random.nextDouble(5.9, 15);
            double latitude2 = random.nextDouble(47.3, 55);
            double longitude2 = random.nextDouble(5.9, 15);
            double great = haversine(latitude1, longitude1, latitude2, longitude2);
            double chord =
                    chord(Coordinates.toPoint(latitude1, longitude1), Coordinates.toPoint(latitude2, longitude2));
            assertThat(chord).isCloseTo(great, within(Math.max(1e-6, great / 1000)));
        }
    }

    @Test
    void refusesHalfAPlaceAndPlacesOffTheGlobe() {
        assertThatIllegalArgumentException().isThrownBy(() -> Coordinates.check(50.0, null));
        assertThatIllegalArgumentException().isThrownBy(() -> Coordinates.check(91.0, 9.0));
        assertThatIllegalArgumentException().isThrownBy(() -> Coordinates.check(Double.NaN, 9.0));
    }
}
