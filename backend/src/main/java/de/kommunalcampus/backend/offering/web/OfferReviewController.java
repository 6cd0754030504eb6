// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.offering.web;

import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.backend.offering.OfferId;
import de.kommunalcampus.backend.offering.OfferReviews;
import de.kommunalcampus.matchingmodel.catalogue.ProviderId;
import jakarta.validation.Valid;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What providers of one's own tenant handed in. */
@RestController
class OfferReviewController {
    private final OfferReviews reviews;

    OfferReviewController(OfferReviews reviews) {
        this.reviews = reviews;
    }

    @GetMapping(OfferingAccess.REVIEWS)
    OfferReviewsView listOfferReviews(@AuthenticationPrincipal SignedInAccount account) {
        return OfferReviewsView.of(
                reviews.listHandedIn(account.tenant()), reviews::competencies, reviews.providers(account.tenant()));
    }

    @PutMapping(OfferingAccess.REVIEWS + "/{id}")
    OfferReviewsView decideOnOffer(
            @AuthenticationPrincipal SignedInAccount account,
            @PathVariable String id,
            @Valid @RequestBody OfferDecisionForm form) {
        if (form.publish()) {
            reviews.publish(account, new OfferId(id));
        } else {
            reviews.sendBack(account, new OfferId(id), form.reasons());
        }
        return listOfferReviews(account);
    }

    @PutMapping("/api/v1/providers/{id}/review")
    OfferReviewsView requireOfferReview(
            @AuthenticationPrincipal SignedInAccount account,
            @PathVariable String id,
            @Valid @RequestBody ReviewRuleForm form) {
        reviews.require(account, new ProviderId(id), form.required());
        return listOfferReviews(account);
    }
}
