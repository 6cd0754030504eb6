// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.seeddata;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An offer; one with an administration is that body's own and nobody else's. A self-paced one has a link to begin with
 * and no runs. The net price and the rate of value-added tax (in percent) are there if the provider states them.
 */
public record CourseRow(
        String id,
        @Nullable String administration,
        String externalId,
        String provider,
        String title,
        String promise,
        String description,
        CourseFormat format,
        boolean selfPaced,
        @Nullable String startLink,
        @Nullable BigDecimal hours,
        @Nullable BigDecimal daysAbsent,
        String language,
        PriceKind priceKind,
        @Nullable BigDecimal priceGross,
        @Nullable BigDecimal priceNet,
        @Nullable BigDecimal vatRate,
        boolean certificate,
        @Nullable Boolean accessible,
        @Nullable String audience,
        @Nullable LocalDate lastConfirmedOn) {

    public CourseRow {
        Check.id("id", id);
        Check.ids("tenant", administration);
        Check.text("external_id", externalId);
        Check.id("provider", provider);
        Check.text("title", title);
        Check.text("promise", promise);
        Check.text("description", description);
        Check.that(
                selfPaced == (startLink != null), "start_link", "belongs to self-paced courses, and to each of them");
        Check.between("hours", 0.25, 2_000, hours);
        Check.between("days_absent", 0, 365, daysAbsent);
        Check.text("language", language);
        Check.that(
                (priceKind == PriceKind.KNOWN) == (priceGross != null || priceNet != null),
                "price_kind",
                "does not agree with the prices");
        Check.between("price_gross", 0, 100_000, priceGross);
        Check.between("price_net", 0, 100_000, priceNet);
        Check.between("vat_rate", 0, 25, vatRate);
    }
}
