// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.feed.apollo;

import de.kommunalcampus.backend.feed.offer.FeedRecords;
import de.kommunalcampus.backend.feed.reading.Amounts;
import de.kommunalcampus.backend.imports.IssueCode;
import de.kommunalcampus.matchingmodel.catalogue.Price;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The price in its column, with what the note beside it says of value added tax. */
final class ApolloPrice {
    private static final Pattern NET = Pattern.compile("(\\d[\\d.]{0,10},\\d{2}) ?€\\s{0,4}Nettopreis");
    private static final Pattern TAX_FREE = Pattern.compile("(?i)mwst\\.? ?-?frei|mehrwertsteuerfrei|umsatzsteuerfrei");

    private ApolloPrice() {}

    static Price of(ApolloRow row, FeedRecords records) {
        String text = row.raw("Price");
        if (text == null) {
            return new Price.Unknown();
        }
        Optional<BigDecimal> gross = Amounts.parse(text);
        if (gross.isEmpty() || gross.get().signum() < 0) {
            records.repair(row.place(), "Price", IssueCode.NOT_A_PRICE.with(text));
            return new Price.Unknown();
        }
        if (gross.get().signum() == 0) {
            return new Price.Unknown();
        }
        String note = row.text("Note");
        boolean taxFree = TAX_FREE.matcher(note).find();
        return new Price.Known(
                gross.get(), taxFree ? gross.get() : net(note, gross.get()), taxFree ? BigDecimal.ZERO : null);
    }

    private static @Nullable BigDecimal net(String note, BigDecimal gross) {
        Matcher net = NET.matcher(note);
        return net.find()
                ? Amounts.parse(net.group(1))
                        .filter(amount -> amount.signum() > 0 && amount.compareTo(gross) <= 0)
                        .orElse(null)
                : null;
    }
}
