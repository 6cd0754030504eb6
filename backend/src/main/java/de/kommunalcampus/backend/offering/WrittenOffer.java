// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.offering;

import de.kommunalcampus.matchingmodel.catalogue.CourseId;
import de.kommunalcampus.matchingmodel.catalogue.ProviderId;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * An offer as its provider writes it.
 *
 * @param tenant of the provider: of all administrations, or the one that offers it itself
 * @param course what it is published as; null before that
 * @param version counts every writing, so that of two windows the second finds that the first has written
 * @param sheet the newest, published or not
 * @param changed whether the sheet says something else than what is published
 * @param handedIn when it was handed in for a review that is open
 * @param remark why a review sent it back; null after the next time it is handed in
 */
public record WrittenOffer(
        OfferId id,
        TenantId tenant,
        ProviderId provider,
        String providerName,
        @Nullable CourseId course,
        OfferState state,
        long version,
        OfferSheet sheet,
        boolean changed,
        ZonedDateTime savedAt,
        @Nullable ZonedDateTime publishedAt,
        @Nullable ZonedDateTime handedIn,
        @Nullable String remark) {}
