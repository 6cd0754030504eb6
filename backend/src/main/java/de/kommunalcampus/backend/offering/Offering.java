// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.offering;

import de.kommunalcampus.backend.identity.AuditTrail;
import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.backend.platform.AuditAction;
import de.kommunalcampus.backend.platform.ChangedMeanwhile;
import de.kommunalcampus.backend.platform.ListFull;
import de.kommunalcampus.backend.platform.NotFound;
import de.kommunalcampus.matchingmodel.catalogue.CourseId;
import de.kommunalcampus.matchingmodel.catalogue.ProviderId;
import de.kommunalcampus.matchingmodel.catalogue.Ref;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A provider writes its offers: what is written is kept at once, and becomes what staff find only when it is published. Each
 * call is about the provider of the account; another's offer is not found.
 */
@Service
public class Offering {
    private final WrittenOffers offers;
    private final AuditTrail audit;
    private final Clock clock;

    Offering(WrittenOffers offers, AuditTrail audit, Clock clock) {
        this.offers = offers;
        this.audit = audit;
        this.clock = clock;
    }

    public List<WrittenOffer> list(SignedInAccount account) {
        return offers.list(account.tenant(), provider(account));
    }

    /** @throws NotFound where the provider has no such offer, as in every call */
    public WrittenOffer get(SignedInAccount account, OfferId id) {
        return offers.find(account.tenant(), provider(account), id).orElseThrow(NotFound::new);
    }

    public List<OfferVersion> versions(WrittenOffer offer) {
        return offers.versions(offer);
    }

    /** The competencies that the sheet names, with their labels; unknown ones are not among them. Costs one query. */
    public List<Ref> competencies(WrittenOffer offer) {
        return offers.competencies(offer.tenant(), offer.sheet().competencies());
    }

    /** What keeps it from being published. Costs one query. */
    public List<Missing> missing(WrittenOffer offer) {
        Set<String> known = competencies(offer).stream().map(Ref::id).collect(Collectors.toSet());
        return new OfferCheck(offer.sheet(), LocalDateTime.now(clock), known).run();
    }

    @Transactional
    public OfferId startEmpty(SignedInAccount account) {
        return start(account, OfferSheet.empty());
    }

    /** The same once more, without its dates. */
    @Transactional
    public OfferId startCopy(SignedInAccount account, OfferId of) {
        return start(account, get(account, of).sheet().withoutRuns());
    }

    private OfferId start(SignedInAccount account, OfferSheet sheet) {
        return offers.add(account.tenant(), provider(account), sheet, null, ZonedDateTime.now(clock))
                .orElseThrow(() -> new ListFull(WrittenOffers.MOST));
    }

    /**
     * Goes on with a course that is published already; with the offer that writes it, where there is one.
     *
     * @throws NotFound where the provider has no such course, or has it from a feed
     */
    @Transactional
    public OfferId open(SignedInAccount account, CourseId course) {
        ProviderId provider = provider(account);
        return offers.offerOf(account.tenant(), provider, course).orElseGet(() -> {
            OfferSheet sheet = offers.sheetOf(account.tenant(), provider, course, LocalDateTime.now(clock))
                    .orElseThrow(NotFound::new);
            return offers.add(account.tenant(), provider, sheet, course, ZonedDateTime.now(clock))
                    .orElseThrow(() -> new ListFull(WrittenOffers.MOST));
        });
    }

    /**
     * Keeps what is written, complete or not. What is published stays as it is.
     *
     * @throws ChangedMeanwhile where somebody has written since that version
     * @throws OfferNotInState while it is looked at
     */
    @Transactional
    public WrittenOffer save(SignedInAccount account, OfferId id, long version, OfferSheet sheet) {
        WrittenOffer offer = lockVersion(account, id, version);
        requireWritable(offer);
        offers.write(offer, sheet, ZonedDateTime.now(clock));
        return get(account, id);
    }

    /**
     * Publishes what is written, or hands it in where offers of the provider are looked at first.
     *
     * @throws OfferIncomplete where it does not say enough
     */
    @Transactional
    public WrittenOffer publish(SignedInAccount account, OfferId id, long version) {
        WrittenOffer offer = lockVersion(account, id, version);
        requireWritable(offer);
        List<Missing> missing = missing(offer);
        if (!missing.isEmpty()) {
            throw new OfferIncomplete(missing);
        }
        if (offers.isReviewed(offer.provider())) {
            offers.handIn(offer, ZonedDateTime.now(clock));
            tell(offer, "HANDED_IN");
        } else {
            offers.publish(offer, offer.sheet(), ZonedDateTime.now(clock));
            tell(offer, "PUBLISHED");
        }
        return get(account, id);
    }

    /** Takes back what was handed in. */
    @Transactional
    public WrittenOffer takeBack(SignedInAccount account, OfferId id) {
        WrittenOffer offer = lock(account, id);
        if (offer.handedIn() == null) {
            throw new OfferNotInState(offer.state());
        }
        offers.sendBack(offer, null);
        return get(account, id);
    }

    /**
     * Takes a published offer out for a while, ends it, or brings it back as it was published.
     *
     * @throws OfferNotInState for one that never was published
     */
    @Transactional
    public WrittenOffer turn(SignedInAccount account, OfferId id, OfferState state) {
        WrittenOffer offer = lock(account, id);
        boolean possible = offer.course() != null
                && Set.of(OfferState.PUBLISHED, OfferState.PAUSED, OfferState.ENDED)
                        .contains(state);
        if (!possible) {
            throw new OfferNotInState(offer.state());
        }
        if (state != offer.state()) {
            offers.turn(offer, state);
            tell(offer, state.name());
        }
        return get(account, id);
    }

    /**
     * Writes an earlier version over what is written; it is published by the next step.
     *
     * @throws NotFound where there is no such version
     */
    @Transactional
    public WrittenOffer restore(SignedInAccount account, OfferId id, long version, long number) {
        WrittenOffer offer = lockVersion(account, id, version);
        requireWritable(offer);
        OfferSheet before = offers.versions(offer).stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(NotFound::new)
                .sheet();
        offers.write(offer, before, ZonedDateTime.now(clock));
        return get(account, id);
    }

    /** @throws OfferNotInState for one that was published: it can be ended */
    @Transactional
    public void delete(SignedInAccount account, OfferId id) {
        WrittenOffer offer = lock(account, id);
        if (offer.course() != null) {
            throw new OfferNotInState(offer.state());
        }
        offers.delete(offer);
    }

    private static void requireWritable(WrittenOffer offer) {
        if (offer.handedIn() != null) {
            throw new OfferNotInState(OfferState.IN_REVIEW);
        }
    }

    private WrittenOffer lockVersion(SignedInAccount account, OfferId id, long version) {
        WrittenOffer offer = lock(account, id);
        if (offer.version() != version) {
            throw new ChangedMeanwhile();
        }
        return offer;
    }

    private WrittenOffer lock(SignedInAccount account, OfferId id) {
        return offers.lock(account.tenant(), provider(account), id).orElseThrow(NotFound::new);
    }

    private void tell(WrittenOffer offer, String state) {
        audit.tell(offer.tenant(), AuditAction.OFFER_CHANGED, offer.id().value(), Map.of("state", state));
    }

    private static ProviderId provider(SignedInAccount account) {
        ProviderId provider = account.provider();
        if (provider == null) {
            throw new NotFound();
        }
        return provider;
    }
}
