// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.feed.moochub;

import de.kommunalcampus.backend.feed.offer.FeedRecords;
import de.kommunalcampus.backend.feed.reading.Amounts;
import de.kommunalcampus.backend.feed.reading.Fields;
import de.kommunalcampus.backend.imports.IssueCode;
import de.kommunalcampus.backend.imports.RecordName;
import de.kommunalcampus.matchingmodel.catalogue.Price;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Nothing said is unknown; an explicit zero, or free access and nothing else, is free. */
final class MoocHubPrice {
    private final FeedRecords records;
    private final RecordName record;

    MoocHubPrice(FeedRecords records, RecordName record) {
        this.records = records;
        this.record = record;
    }

    Price of(Fields attributes) {
        // Of several offers the one for the whole course counts, not one for a certificate on top.
        List<Fields> offers =
                attributes.list("offer", "offers").stream().map(Fields::of).toList();
        Optional<Fields> whole = offers.stream()
                .filter(offer -> "complete".equalsIgnoreCase(offer.text("category")))
                .findFirst()
                .or(() -> offers.stream().findFirst());
        if (whole.isPresent()) {
            return read(whole.get());
        }
        List<String> access = attributes.texts("access");
        boolean free = !access.isEmpty() && access.stream().allMatch(way -> way.equalsIgnoreCase("free"));
        return free ? new Price.Free() : new Price.Unknown();
    }

    private Price read(Fields offer) {
        JsonNode price = offer.node("price");
        if (price.isMissingNode()) {
            return new Price.Unknown();
        }
        String currency = offer.text("priceCurrency");
        Optional<BigDecimal> amount = amount(price);
        boolean euros = currency == null || currency.toUpperCase(Locale.ROOT).matches("EUR|€|EURO");
        if (amount.isEmpty() || amount.get().signum() < 0 || !euros) {
            records.repair(
                    record, "offer", IssueCode.NOT_A_PRICE.with(shown(price) + (currency == null ? "" : " " + currency)));
            return new Price.Unknown();
        }
        return amount.get().signum() == 0 ? new Price.Free() : new Price.Known(amount.get(), null, null);
    }

    private static Optional<BigDecimal> amount(JsonNode price) {
        if (price.isNumber()) {
            return Amounts.cents(price.decimalValue());
        }
        String text = Fields.textOf(price);
        if (text == null) {
            return Optional.empty();
        }
        boolean free = text.toLowerCase(Locale.ROOT).matches("free|kostenlos|kostenfrei|gratis");
        return free ? Optional.of(BigDecimal.ZERO) : Amounts.parse(text);
    }

    private static String shown(JsonNode price) {
        String text = Fields.textOf(price);
        return text == null ? price.toString() : text;
    }
}
