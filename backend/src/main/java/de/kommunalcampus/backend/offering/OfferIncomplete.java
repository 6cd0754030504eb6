// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.offering;

import de.kommunalcampus.backend.platform.ProblemException;
import java.util.List;
import org.springframework.http.HttpStatus;

/** What is missing is named by field. */
class OfferIncomplete extends ProblemException {
    OfferIncomplete(List<Missing> missing) {
        super(
                HttpStatus.CONFLICT,
                "offer-incomplete",
                "The offer does not yet say what staff need to decide.",
                missing.stream()
                        .map(one -> new FieldProblem(one.field(), one.reason().name()))
                        .toList());
    }
}
