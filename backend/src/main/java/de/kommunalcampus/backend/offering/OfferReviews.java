// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.offering;

import de.kommunalcampus.backend.identity.AuditTrail;
import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.backend.platform.AuditAction;
import de.kommunalcampus.backend.platform.NotFound;
import de.kommunalcampus.matchingmodel.catalogue.ProviderId;
import de.kommunalcampus.matchingmodel.catalogue.Ref;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks at offers before staff find them, where that is asked for: an administration at those of its own provider, the
 * platform at those of providers for everybody.
 */
@Service
public class OfferReviews {
    private final WrittenOffers offers;
    private final AuditTrail audit;
    private final Clock clock;

    OfferReviews(WrittenOffers offers, AuditTrail audit, Clock clock) {
        this.offers = offers;
        this.audit = audit;
        this.clock = clock;
    }

    public List<WrittenOffer> listHandedIn(TenantId tenant) {
        return offers.listHandedIn(tenant);
    }

    /** The competencies that the sheet of an offer names, with their labels. Costs one query. */
    public List<Ref> competencies(WrittenOffer offer) {
        return offers.competencies(offer.tenant(), offer.sheet().competencies());
    }

    public List<ReviewedProvider> providers(TenantId tenant) {
        return offers.providers(tenant);
    }

    /** @throws NotFound where the tenant has no such provider */
    @Transactional
    public void require(SignedInAccount account, ProviderId provider, boolean required) {
        if (!offers.review(account.tenant(), provider, required)) {
            throw new NotFound();
        }
        audit.tell(
                account.tenant(),
                AuditAction.OFFER_REVIEW_CHANGED,
                provider.value(),
                Map.of("state", required ? "ON" : "OFF"));
    }

    /** @throws NotFound where no such offer waits */
    @Transactional
    public void publish(SignedInAccount account, OfferId id) {
        WrittenOffer offer = lock(account, id);
        offers.publish(offer, offer.sheet(), ZonedDateTime.now(clock));
        tell(offer, "PUBLISHED");
    }

    /** @throws NotFound where no such offer waits */
    @Transactional
    public void sendBack(SignedInAccount account, OfferId id, String remark) {
        WrittenOffer offer = lock(account, id);
        offers.sendBack(offer, remark);
        tell(offer, "SENT_BACK");
    }

    private WrittenOffer lock(SignedInAccount account, OfferId id) {
        return offers.lockHandedIn(account.tenant(), id).orElseThrow(NotFound::new);
    }

    private void tell(WrittenOffer offer, String state) {
        audit.tell(offer.tenant(), AuditAction.OFFER_CHANGED, offer.id().value(), Map.of("state", state));
    }
}
