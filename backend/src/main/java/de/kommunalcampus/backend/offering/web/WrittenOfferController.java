// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.offering.web;

import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.backend.offering.OfferId;
import de.kommunalcampus.backend.offering.Offering;
import de.kommunalcampus.backend.offering.WrittenOffer;
import de.kommunalcampus.matchingmodel.catalogue.CourseId;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The offers that one's own provider writes by hand. */
@RestController
@RequestMapping(OfferingAccess.OFFERS)
class WrittenOfferController {
    private final Offering offering;

    WrittenOfferController(Offering offering) {
        this.offering = offering;
    }

    @GetMapping
    WrittenOffersView listWrittenOffers(@AuthenticationPrincipal SignedInAccount account) {
        return WrittenOffersView.of(offering.list(account));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    WrittenOfferView startOffer(
            @AuthenticationPrincipal SignedInAccount account, @Valid @RequestBody StartedOfferForm form) {
        OfferId id;
        if (form.copyOf() != null) {
            id = offering.startCopy(account, new OfferId(form.copyOf()));
        } else if (form.courseId() != null) {
            id = offering.open(account, new CourseId(form.courseId()));
        } else {
            id = offering.startEmpty(account);
        }
        return view(offering.get(account, id));
    }

    @GetMapping("/{id}")
    WrittenOfferView writtenOffer(@AuthenticationPrincipal SignedInAccount account, @PathVariable String id) {
        return view(offering.get(account, new OfferId(id)));
    }

    @PutMapping("/{id}")
    WrittenOfferView saveOffer(
            @AuthenticationPrincipal SignedInAccount account,
            @PathVariable String id,
            @Valid @RequestBody SavedOfferForm form) {
        return view(offering.save(account, new OfferId(id), form.version(), form.sheet()));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deleteOffer(@AuthenticationPrincipal SignedInAccount account, @PathVariable String id) {
        offering.delete(account, new OfferId(id));
    }

    /** Publishes it, or hands it in where it is looked at first. */
    @PostMapping("/{id}/publication")
    WrittenOfferView publishOffer(
            @AuthenticationPrincipal SignedInAccount account,
            @PathVariable String id,
            @Valid @RequestBody SeenVersionForm form) {
        return view(offering.publish(account, new OfferId(id), form.version()));
    }

    /** Takes back what was handed in. */
    @DeleteMapping("/{id}/publication")
    WrittenOfferView takeOfferBack(@AuthenticationPrincipal SignedInAccount account, @PathVariable String id) {
        return view(offering.takeBack(account, new OfferId(id)));
    }

    @PutMapping("/{id}/state")
    WrittenOfferView turnOffer(
            @AuthenticationPrincipal SignedInAccount account,
            @PathVariable String id,
            @Valid @RequestBody OfferStateForm form) {
        return view(offering.turn(account, new OfferId(id), form.state()));
    }

    @PostMapping("/{id}/restoration")
    WrittenOfferView restoreOffer(
            @AuthenticationPrincipal SignedInAccount account,
            @PathVariable String id,
            @Valid @RequestBody RestoredOfferForm form) {
        return view(offering.restore(account, new OfferId(id), form.version(), form.number()));
    }

    private WrittenOfferView view(WrittenOffer offer) {
        return WrittenOfferView.of(
                offer, offering.missing(offer), offering.competencies(offer), offering.versions(offer));
    }
}
