// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.offering;

import de.kommunalcampus.backend.platform.ProblemException;
import org.springframework.http.HttpStatus;

/** What was asked for is not possible from where the offer stands. */
class OfferNotInState extends ProblemException {
    OfferNotInState(OfferState state) {
        super(HttpStatus.CONFLICT, "offer-not-in-state", "The offer is in the state " + state + ".");
    }
}
