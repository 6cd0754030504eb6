// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.course.web;

import de.kommunalcampus.backend.course.Offer;
import de.kommunalcampus.backend.course.PriceView;
import de.kommunalcampus.backend.course.RunView;
import de.kommunalcampus.matchingmodel.catalogue.CourseEntry;
import de.kommunalcampus.matchingmodel.catalogue.CourseFormat;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Schema(name = "ProviderCourses")
record ProviderCoursesView(List<OfferView> courses) {
    static ProviderCoursesView of(List<Offer> offers, ZonedDateTime now) {
        return new ProviderCoursesView(
                offers.stream().map(offer -> OfferView.of(offer, now)).toList());
    }

    @Schema(name = "ProviderCourse")
    record OfferView(
            String id,
            String title,
            CourseFormat format,
            boolean selfPaced,
            @Nullable Double hours,
            PriceView price,
            boolean ended,
            @Nullable LocalDate lastConfirmedOn,
            boolean stale,
            List<RunView> runs) {
        static OfferView of(Offer offer, ZonedDateTime now) {
            CourseEntry entry = offer.entry();
            return new OfferView(
                    entry.id().value(),
                    entry.title(),
                    entry.format(),
                    entry.selfPaced(),
                    entry.hours(),
                    PriceView.of(entry.price()),
                    entry.ended(),
                    entry.lastConfirmedOn(),
                    entry.isStale(now.toLocalDate()),
                    offer.runs().stream().map(run -> RunView.of(run, now)).toList());
        }
    }
}
