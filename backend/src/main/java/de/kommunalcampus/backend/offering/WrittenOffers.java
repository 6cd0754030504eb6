// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.offering;

import de.kommunalcampus.matchingmodel.catalogue.CourseId;
import de.kommunalcampus.matchingmodel.catalogue.ProviderId;
import de.kommunalcampus.matchingmodel.catalogue.Ref;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where offers that are written by hand are kept, and where they become courses. */
public interface WrittenOffers {
    /** No provider keeps more, ended ones included. */
    int MOST = 2_000;

    /** The newest first. */
    List<WrittenOffer> list(TenantId viewer, ProviderId provider);

    Optional<WrittenOffer> find(TenantId viewer, ProviderId provider, OfferId id);

    /** The same, and nobody else writes it until the transaction ends. */
    Optional<WrittenOffer> lock(TenantId viewer, ProviderId provider, OfferId id);

    /** What was published, the newest first. */
    List<OfferVersion> versions(WrittenOffer offer);

    /**
     * What a course of the provider says, where it was not read from a feed: that one would write over it.
     *
     * @param since runs that were over by then are left out
     * @return empty where the provider has no such course
     */
    Optional<OfferSheet> sheetOf(TenantId viewer, ProviderId provider, CourseId course, LocalDateTime since);

    /** The offer that writes a course already. */
    Optional<OfferId> offerOf(TenantId viewer, ProviderId provider, CourseId course);

    /**
     * @param course that is published already; null for a new one
     * @return empty where there are {@link #MOST}
     */
    Optional<OfferId> add(
            TenantId viewer, ProviderId provider, OfferSheet sheet, @Nullable CourseId course, ZonedDateTime at);

    void write(WrittenOffer offer, OfferSheet sheet, ZonedDateTime at);

    /** Makes what is written the course, and keeps it as a version. Tells what is now published, with the ids of its runs. */
    OfferSheet publish(WrittenOffer offer, OfferSheet sheet, ZonedDateTime at);

    void handIn(WrittenOffer offer, ZonedDateTime at);

    /** @param remark why; null where the provider took it back */
    void sendBack(WrittenOffer offer, @Nullable String remark);

    /** Of an offer that has been published. */
    void turn(WrittenOffer offer, OfferState state);

    /** One that was never published; nothing of it stays. */
    void delete(WrittenOffer offer);

    /** Those among the given ids that an offer of this tenant may name. */
    List<Ref> competencies(TenantId tenant, Set<String> ids);

    /** Whether offers of the provider are looked at before they are published. */
    boolean isReviewed(ProviderId provider);

    /** Offers of a tenant's providers that wait for a decision, the oldest first. */
    List<WrittenOffer> listHandedIn(TenantId tenant);

    Optional<WrittenOffer> lockHandedIn(TenantId tenant, OfferId id);

    /** The tenant's providers by name. */
    List<ReviewedProvider> providers(TenantId tenant);

    /** @return whether the tenant has that provider */
    boolean review(TenantId tenant, ProviderId provider, boolean required);
}
