// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.offering.web;

import de.kommunalcampus.backend.offering.OfferSheet;
import de.kommunalcampus.backend.offering.OfferState;
import de.kommunalcampus.backend.offering.WrittenOffer;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a provider writes by hand, the newest first. */
@Schema(name = "WrittenOffers")
record WrittenOffersView(List<Row> offers) {
    static WrittenOffersView of(List<WrittenOffer> offers) {
        return new WrittenOffersView(offers.stream().map(Row::of).toList());
    }

    /**
     * @param title null where it has none yet
     * @param changed whether what is written says something else than what is published
     */
    @Schema(name = "WrittenOfferRow")
    record Row(
            String id,
            @Nullable String courseId,
            @Nullable String title,
            OfferState state,
            boolean changed,
            int runs,
            Instant savedAt) {
        static Row of(WrittenOffer offer) {
            OfferSheet sheet = offer.sheet();
            return new Row(
                    offer.id().value(),
                    offer.course() == null ? null : offer.course().value(),
                    sheet.title(),
                    offer.state(),
                    offer.changed(),
                    sheet.runs().size(),
                    offer.savedAt().toInstant());
        }
    }
}
