// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.offering.graph;

import de.kommunalcampus.backend.offering.Cancellation;
import de.kommunalcampus.backend.offering.OfferSheet;
import de.kommunalcampus.backend.offering.SheetPlace;
import de.kommunalcampus.backend.offering.SheetPrice;
import de.kommunalcampus.backend.offering.SheetRun;
import de.kommunalcampus.backend.offering.SheetTag;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a sheet becomes in the graph. A null removes what an earlier publication wrote. */
final class CourseRows {
    private CourseRows() {}

    static Map<String, Object> course(OfferSheet sheet, LocalDate today) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("title", strip(sheet.title()));
        properties.put("promise", strip(sheet.promise()));
        properties.put("description", strip(sheet.description()));
        properties.put("audience", strip(sheet.audience()));
        properties.put("format", Objects.requireNonNull(sheet.format()).name());
        properties.put("selfPaced", sheet.beginsAnytime());
        properties.put("startLink", sheet.beginsAnytime() ? strip(sheet.startLink()) : null);
        properties.put("licence", sheet.beginsAnytime() ? strip(sheet.licence()) : null);
        properties.put("hours", sheet.hours());
        properties.put("daysAbsent", sheet.beginsAnytime() ? Double.valueOf(0) : sheet.daysAbsent());
        properties.put("language", sheet.language());
        properties.put("certificate", Boolean.TRUE.equals(sheet.certificate()));
        properties.put(
                "certificateName", Boolean.TRUE.equals(sheet.certificate()) ? strip(sheet.certificateName()) : null);
        properties.put("accessible", sheet.accessible());
        properties.put("substitutes", sheet.substitutes());
        properties.put("state", "PUBLISHED");
        properties.put("lastConfirmedOn", today);
        putPrice(properties, Objects.requireNonNull(sheet.price()), sheet.daysAbsent());
        Cancellation cancellation = sheet.cancellation();
        properties.put("freeUntilDays", cancellation == null ? null : cancellation.freeUntilDays());
        properties.put("laterPercent", cancellation == null ? null : cancellation.laterPercent());
        return properties;
    }

    private static void putPrice(Map<String, Object> properties, SheetPrice price, @Nullable Double days) {
        boolean known = price.kind() == SheetPrice.Kind.KNOWN;
        properties.put("priceKind", price.kind().name());
        properties.put("priceGross", known ? number(price.gross(days)) : null);
        properties.put("priceNet", known ? number(price.netOf(days)) : null);
        properties.put("vatRate", known ? number(price.vatRate()) : null);
        properties.put("memberPriceGross", known ? number(price.memberGross(days)) : null);
    }

    private static @Nullable Double number(@Nullable BigDecimal amount) {
        return amount == null ? null : amount.doubleValue();
    }

    private static @Nullable String strip(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    static List<Map<String, Object>> tags(List<SheetTag> tags) {
        return tags.stream()
                .map(tag -> {
                    Map<String, Object> row = new HashMap<>();
                    row.put("competency", tag.competencyId());
                    row.put("from", tag.from() == null ? null : tag.from().name());
                    row.put("level", tag.level().name());
                    return row;
                })
                .toList();
    }

    /** Seats that are told without a day say nothing, so they are of today. */
    static Map<String, Object> run(SheetRun run, TenantId tenant, LocalDate today) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("tenantId", tenant.value());
        properties.put("start", run.start());
        properties.put("end", run.end());
        properties.put("online", run.online());
        properties.put("seats", run.seatsMax());
        properties.put("seatsMin", run.seatsMin());
        properties.put("seatsAsOf", run.seatsMax() == null ? null : today);
        properties.put("registrationDeadline", run.deadline());
        properties.put("state", "OPEN");
        return Map.of("id", Objects.requireNonNull(run.id()), "properties", properties);
    }

    static Map<String, Object> place(SheetRun run, SheetPlace place, TenantId tenant) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("tenantId", tenant.value());
        properties.put("name", strip(place.name()));
        properties.put("city", place.city().strip());
        properties.put("latitude", place.longitude() == null ? null : place.latitude());
        properties.put("longitude", place.latitude() == null ? null : place.longitude());
        String id = UUID.nameUUIDFromBytes((tenant.value() + "|" + place).getBytes(StandardCharsets.UTF_8))
                .toString();
        return Map.of("id", id, "run", Objects.requireNonNull(run.id()), "properties", properties);
    }
}
