// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.offering;

import static de.kommunalcampus.backend.offering.Missing.Reason;

import de.kommunalcampus.backend.platform.WebAddresses;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether a sheet says what staff need to decide. Pure; what it finds is in the order of the form. */
final class OfferCheck {
    private final OfferSheet sheet;
    private final LocalDateTime now;
    private final Set<String> competencies;
    private final List<Missing> missing = new ArrayList<>();

    /** @param competencies that exist for the provider, of those the sheet names */
    OfferCheck(OfferSheet sheet, LocalDateTime now, Set<String> competencies) {
        this.sheet = sheet;
        this.now = now;
        this.competencies = competencies;
    }

    List<Missing> run() {
        require("title", sheet.title());
        require("promise", sheet.promise());
        require("description", sheet.description());
        require("format", sheet.format());
        require("language", sheet.language());
        require("hours", sheet.hours());
        require("certificate", sheet.certificate());
        checkPrice();
        checkTags("teaches", sheet.teaches());
        checkTags("presupposes", sheet.presupposes());
        require("selfPaced", sheet.selfPaced());
        if (sheet.beginsAnytime()) {
            checkLink();
        } else if (sheet.selfPaced() != null) {
            checkRuns();
        }
        return List.copyOf(missing);
    }

    private void require(String field, @Nullable Object value) {
        if (value == null || (value instanceof String text && text.isBlank())) {
            add(field, Reason.MISSING);
        }
    }

    private void add(String field, Reason reason) {
        missing.add(new Missing(field, reason));
    }

    private void checkPrice() {
        SheetPrice price = sheet.price();
        if (price == null) {
            add("price", Reason.MISSING);
        } else if (price.kind() == SheetPrice.Kind.KNOWN) {
            if (price.amount() == null) {
                add("price.amount", Reason.MISSING);
            }
            if (Boolean.TRUE.equals(price.net()) && price.vatRate() == null) {
                add("price.vatRate", Reason.VAT_RATE_MISSING);
            }
            if (Boolean.TRUE.equals(price.perDay()) && sheet.daysAbsent() == null) {
                add("daysAbsent", Reason.DAYS_MISSING);
            }
        }
    }

    private void checkTags(String field, List<SheetTag> tags) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < tags.size(); i++) {
            SheetTag tag = tags.get(i);
            String place = "%s[%d]".formatted(field, i);
            if (!seen.add(tag.competencyId())) {
                add(place, Reason.TWICE);
            } else if (!competencies.contains(tag.competencyId())) {
                add(place, Reason.UNKNOWN);
            } else if (tag.from() != null && tag.from().compareTo(tag.level()) > 0) {
                add(place, Reason.LEVELS_TURNED_ROUND);
            }
        }
    }

    private void checkLink() {
        require("startLink", sheet.startLink());
        if (sheet.startLink() != null && !sheet.startLink().isBlank() && !WebAddresses.isOne(sheet.startLink())) {
            add("startLink", Reason.NO_ADDRESS);
        }
    }

    private void checkRuns() {
        if (sheet.runs().stream().noneMatch(run -> run.start().isAfter(now))) {
            add("runs", Reason.NO_DATE_AHEAD);
        }
        for (int i = 0; i < sheet.runs().size(); i++) {
            checkRun("runs[%d].".formatted(i), sheet.runs().get(i));
        }
    }

    private void checkRun(String at, SheetRun run) {
        if (!run.end().isAfter(run.start())) {
            add(at + "end", Reason.ENDS_BEFORE_IT_STARTS);
        }
        if (!run.online() && run.place() == null) {
            add(at + "place", Reason.NO_PLACE);
        }
        if (run.seatsMin() != null && run.seatsMax() != null && run.seatsMin() > run.seatsMax()) {
            add(at + "seatsMax", Reason.FEWER_SEATS_THAN_NEEDED);
        }
        if (run.deadline() != null
                && run.deadline().isAfter(Objects.requireNonNull(run.start()).toLocalDate())) {
            add(at + "deadline", Reason.DEADLINE_AFTER_START);
        }
    }
}
