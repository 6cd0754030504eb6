// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.matching.web;

import de.kommunalcampus.backend.platform.InvalidRequest;
import de.kommunalcampus.matchingmodel.scoring.Emphasis;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the person wants to count, each from 0 to 1; without any of them the published weights are in force. */
record WeightForm(
        @Nullable
        @PositiveOrZero(message = NO_WEIGHT)
        @Max(value = 1, message = NO_WEIGHT)
        @Digits(integer = 1, fraction = 9, message = NO_WEIGHT)
        BigDecimal fitWeight,

        @Nullable
        @PositiveOrZero(message = NO_WEIGHT)
        @Max(value = 1, message = NO_WEIGHT)
        @Digits(integer = 1, fraction = 9, message = NO_WEIGHT)
        BigDecimal priceWeight,

        @Nullable
        @PositiveOrZero(message = NO_WEIGHT)
        @Max(value = 1, message = NO_WEIGHT)
        @Digits(integer = 1, fraction = 9, message = NO_WEIGHT)
        BigDecimal nearWeight,

        @Nullable
        @PositiveOrZero(message = NO_WEIGHT)
        @Max(value = 1, message = NO_WEIGHT)
        @Digits(integer = 1, fraction = 9, message = NO_WEIGHT)
        BigDecimal soonWeight,

        @Nullable
        @PositiveOrZero(message = NO_WEIGHT)
        @Max(value = 1, message = NO_WEIGHT)
        @Digits(integer = 1, fraction = 9, message = NO_WEIGHT)
        BigDecimal shortWeight) {
    private static final String NO_WEIGHT = "is no number from 0 to 1";

    /** @throws InvalidRequest where all are 0 */
    Emphasis emphasis() {
        double fit = fitWeight == null ? 1 : fitWeight.doubleValue();
        double others = or0(priceWeight) + or0(nearWeight) + or0(soonWeight) + or0(shortWeight);
        if (fit + others == 0) {
            throw new InvalidRequest("fitWeight", "and all other weights are 0, so nothing would count");
        }
        return new Emphasis(fit, or0(priceWeight), or0(nearWeight), or0(soonWeight), or0(shortWeight));
    }

    private static double or0(@Nullable BigDecimal weight) {
        return weight == null ? 0 : weight.doubleValue();
    }

    String question() {
        return Stream.of(fitWeight, priceWeight, nearWeight, soonWeight, shortWeight)
                .map(WeightForm::plain)
                .collect(Collectors.joining(" "));
    }

    private static String plain(@Nullable BigDecimal weight) {
        return weight == null ? "" : weight.stripTrailingZeros().toPlainString();
    }
}
