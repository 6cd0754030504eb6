// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.offering.web;

import de.kommunalcampus.backend.offering.OfferSheet;
import de.kommunalcampus.backend.offering.ReviewedProvider;
import de.kommunalcampus.backend.offering.WrittenOffer;
import de.kommunalcampus.matchingmodel.catalogue.Ref;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Offers that wait for a decision, the oldest first, and whose are looked at. */
@Schema(name = "OfferReviews")
record OfferReviewsView(List<HandedIn> offers, List<Reviewed> providers) {
    static OfferReviewsView of(
            List<WrittenOffer> offers,
            Function<WrittenOffer, List<Ref>> competencies,
            List<ReviewedProvider> providers) {
        return new OfferReviewsView(
                offers.stream()
                        .map(offer -> HandedIn.of(offer, competencies.apply(offer)))
                        .toList(),
                providers.stream()
                        .map(one -> new Reviewed(one.id().value(), one.name(), one.reviewed()))
                        .toList());
    }

    /** @param courseId of what is published so far; null where nothing is */
    @Schema(name = "HandedInOffer")
    record HandedIn(
            String id,
            String provider,
            @Nullable String courseId,
            Instant handedIn,
            OfferSheet sheet,
            List<Ref> competencies) {
        static HandedIn of(WrittenOffer offer, List<Ref> competencies) {
            return new HandedIn(
                    offer.id().value(),
                    offer.providerName(),
                    offer.course() == null ? null : offer.course().value(),
                    Objects.requireNonNull(offer.handedIn()).toInstant(),
                    offer.sheet(),
                    competencies);
        }
    }

    @Schema(name = "ReviewedProvider")
    record Reviewed(String id, String name, boolean reviewed) {}
}
