// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.feed.graph;

import de.kommunalcampus.backend.feed.graph.CoursePlan.Change;
import de.kommunalcampus.backend.feed.offer.OfferedCourse;
import de.kommunalcampus.matchingmodel.catalogue.Price;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The properties of a course node. A null removes what an earlier import wrote. */
final class CourseProperties {
    private CourseProperties() {}

    static Map<String, Object> of(Change change, TenantId tenant, LocalDate today) {
        OfferedCourse course = change.course();
        Map<String, Object> properties = new HashMap<>();
        properties.put("tenantId", tenant.value());
        properties.put("externalId", course.externalId());
        properties.put("title", course.title());
        properties.put("promise", course.promise());
        properties.put("description", course.description());
        properties.put("format", course.format().name());
        properties.put("selfPaced", course.selfPaced());
        properties.put("startLink", course.link());
        properties.put("hours", course.hours());
        properties.put("daysAbsent", course.daysAbsent());
        properties.put("language", course.language());
        properties.put("certificate", course.certificate());
        properties.put("audience", course.audience());
        properties.put("lastConfirmedOn", course.confirmedOn() == null ? today : course.confirmedOn());
        properties.put("expiresOn", course.expiresOn());
        properties.put("keywords", course.keywords());
        properties.put("state", change.expired() ? "ENDED" : "PUBLISHED");
        properties.put("contentHash", course.hash());
        properties.put("tagsHash", change.tagsHash());
        properties.put("unresolvedTags", change.unresolved());
        putPrice(properties, course.price());
        return properties;
    }

    private static void putPrice(Map<String, Object> properties, Price price) {
        switch (price) {
            case Price.Free() -> putPrice(properties, "FREE", null, null, null);
            case Price.Unknown() -> putPrice(properties, "UNKNOWN", null, null, null);
            case Price.Known(BigDecimal gross, BigDecimal net, BigDecimal vatRate) ->
                putPrice(properties, "KNOWN", gross, net, vatRate);
        }
    }

    private static void putPrice(
            Map<String, Object> properties,
            String kind,
            @Nullable BigDecimal gross,
            @Nullable BigDecimal net,
            @Nullable BigDecimal vatRate) {
        properties.put("priceKind", kind);
        properties.put("priceGross", number(gross));
        properties.put("priceNet", number(net));
        properties.put("vatRate", number(vatRate));
    }

    private static @Nullable Double number(@Nullable BigDecimal amount) {
        return amount == null ? null : amount.doubleValue();
    }
}
