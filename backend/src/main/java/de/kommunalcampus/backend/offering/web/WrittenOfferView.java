// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.offering.web;

import de.kommunalcampus.backend.offering.Missing;
import de.kommunalcampus.backend.offering.OfferSheet;
import de.kommunalcampus.backend.offering.OfferState;
import de.kommunalcampus.backend.offering.OfferVersion;
import de.kommunalcampus.backend.offering.WrittenOffer;
import de.kommunalcampus.matchingmodel.catalogue.Ref;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An offer as its provider writes it.
 *
 * @param courseId of what staff find; null before it is published
 * @param version to be sent with the next writing
 * @param changed whether the sheet says something else than what is published
 * @param missing what keeps it from being published
 * @param competencies that the sheet names, with their labels
 * @param remark why a review sent it back
 * @param versions what was published, the newest first
 */
@Schema(name = "WrittenOffer")
record WrittenOfferView(
        String id,
        @Nullable String courseId,
        String provider,
        OfferState state,
        long version,
        OfferSheet sheet,
        boolean changed,
        Instant savedAt,
        List<MissingView> missing,
        List<Ref> competencies,
        @Nullable String remark,
        List<VersionView> versions) {
    static WrittenOfferView of(
            WrittenOffer offer, List<Missing> missing, List<Ref> competencies, List<OfferVersion> versions) {
        return new WrittenOfferView(
                offer.id().value(),
                offer.course() == null ? null : offer.course().value(),
                offer.providerName(),
                offer.state(),
                offer.version(),
                offer.sheet(),
                offer.changed(),
                offer.savedAt().toInstant(),
                missing.stream()
                        .map(one -> new MissingView(one.field(), one.reason()))
                        .toList(),
                competencies,
                offer.remark(),
                versions.stream().map(VersionView::of).toList());
    }

    /** @param field of the sheet, such as {@code runs[0].place} */
    @Schema(name = "MissingInOffer")
    record MissingView(String field, Missing.Reason reason) {}

    @Schema(name = "OfferVersion")
    record VersionView(
            long number, Instant publishedAt, @Nullable String title, int runs) {
        static VersionView of(OfferVersion version) {
            return new VersionView(
                    version.number(),
                    version.publishedAt().toInstant(),
                    version.sheet().title(),
                    version.sheet().runs().size());
        }
    }
}
