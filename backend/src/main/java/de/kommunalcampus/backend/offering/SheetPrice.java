// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.offering;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * What a course costs one participant, in euros.
 *
 * @param kind UNKNOWN is a statement too: the price is told on request
 * @param amount of a KNOWN price; gross or net as {@code net} says
 * @param net whether value added tax comes on top
 * @param vatRate per cent; null where it is not stated
 * @param memberAmount what members of the provider pay, gross or net alike; null where there is no such price
 * @param perDay whether the amounts are for one day
 */
@Schema(name = "SheetPrice")
public record SheetPrice(
        @NotNull Kind kind,

        @Nullable @DecimalMin("0") @DecimalMax("100000") @Digits(integer = 6, fraction = 2)
        BigDecimal amount,

        @Nullable Boolean net,

        @Nullable @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2)
        BigDecimal vatRate,

        @Nullable @DecimalMin("0") @DecimalMax("100000") @Digits(integer = 6, fraction = 2)
        BigDecimal memberAmount,

        @Nullable Boolean perDay) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The same words as those of a published price. */
    public enum Kind {
        FREE,
        KNOWN,
        UNKNOWN
    }

    /** What one participant pays for all days, value added tax included, in full cents; null where that cannot be told. */
    public @Nullable BigDecimal gross(@Nullable Double days) {
        return gross(amount, days);
    }

    public @Nullable BigDecimal memberGross(@Nullable Double days) {
        return gross(memberAmount, days);
    }

    /** The same without value added tax, where its rate or the net price is known. */
    public @Nullable BigDecimal netOf(@Nullable Double days) {
        BigDecimal all = whole(amount, days);
        if (all == null || Boolean.TRUE.equals(net)) {
            return all;
        }
        return vatRate == null ? null : all.multiply(HUNDRED).divide(HUNDRED.add(vatRate), 2, RoundingMode.HALF_UP);
    }

    private @Nullable BigDecimal gross(@Nullable BigDecimal one, @Nullable Double days) {
        BigDecimal all = whole(one, days);
        if (all == null || !Boolean.TRUE.equals(net)) {
            return all;
        }
        return vatRate == null ? null : all.multiply(HUNDRED.add(vatRate)).divide(HUNDRED, 2, RoundingMode.HALF_UP);
    }

    private @Nullable BigDecimal whole(@Nullable BigDecimal one, @Nullable Double days) {
        if (one == null || !Boolean.TRUE.equals(perDay)) {
            return one;
        }
        return days == null ? null : one.multiply(BigDecimal.valueOf(days)).setScale(2, RoundingMode.HALF_UP);
    }
}
