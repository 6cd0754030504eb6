// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.offering;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class SheetPriceTests {
    @Test
    void addsValueAddedTaxToANetPrice() {
        SheetPrice price = known("420.00", true, "19", "380.00", false);
        assertThat(price.gross(null)).isEqualByComparingTo("499.80");
        assertThat(price.memberGross(null)).isEqualByComparingTo("452.20");
        assertThat(price.netOf(null)).isEqualByComparingTo("420.00");
    }

    @Test
    void takesItOutOfAGrossPriceWhereTheRateIsKnown() {
        assertThat(known("499.80", false, "19", null, false).netOf(null)).isEqualByComparingTo("420.00");
        assertThat(known("499.80", false, null, null, false).netOf(null)).isNull();
        assertThat(known("250.00", false, "0", null, false).netOf(null)).isEqualByComparingTo("250.00");
    }

    @Test
    void countsADailyPriceForEachDay() {
        SheetPrice price = known("150.00", true, "7", null, true);
        assertThat(price.gross(2.5)).isEqualByComparingTo("401.25");
        assertThat(price.gross(null)).isNull();
    }

    @Test
    void saysNothingWhereTheRateIsMissing() {
        assertThat(known("420.00", true, null, null, false).gross(null)).isNull();
        assertThat(known("10.00", false, null, null, null).memberGross(null)).isNull();
    }

    private static SheetPrice known(
            String amount,
            Boolean net,
            @org.jspecify.annotations.Nullable String rate,
            @org.jspecify.annotations.Nullable String member,
            @org.jspecify.annotations.Nullable Boolean perDay) {
        return new SheetPrice(
                SheetPrice.Kind.KNOWN,
                new BigDecimal(amount),
                net,
                rate == null ? null : new BigDecimal(rate),
                member == null ? null : new BigDecimal(member),
                perDay);
    }
}
