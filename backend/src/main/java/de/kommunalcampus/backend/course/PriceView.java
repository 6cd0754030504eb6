// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.course;

import de.kommunalcampus.matchingmodel.catalogue.Price;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A price as every interface shows it. */
@Schema(name = "Price")
public record PriceView(
        Kind kind,
        @Nullable BigDecimal gross,
        @Nullable BigDecimal net,
        @Nullable BigDecimal vatRate,
        Currency currency) {
    public static PriceView of(Price price) {
        return switch (price) {
            case Price.Free() -> new PriceView(Kind.FREE, null, null, null, Currency.EUR);
            case Price.Known(var gross, var net, var vatRate) ->
                new PriceView(Kind.KNOWN, gross, net, vatRate, Currency.EUR);
            case Price.Unknown() -> new PriceView(Kind.UNKNOWN, null, null, null, Currency.EUR);
        };
    }

    /** An unknown price is not a price of 0. */
    public enum Kind {
        FREE,
        KNOWN,
        UNKNOWN
    }

    /** The only one so far. */
    public enum Currency {
        EUR
    }
}
