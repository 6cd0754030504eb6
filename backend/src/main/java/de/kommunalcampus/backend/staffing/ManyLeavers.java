// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.staffing;

import de.kommunalcampus.backend.platform.ProblemException;
import java.util.List;
import org.springframework.http.HttpStatus;

/** A file would end the access of so many that a person has to name their number first. */
class ManyLeavers extends ProblemException {
    ManyLeavers(int leavers) {
        super(
                HttpStatus.CONFLICT,
                "many-leavers",
                "%d people would lose their access; confirm this number.".formatted(leavers),
                List.of(new FieldProblem("confirmedLeavers", "is not " + leavers)));
    }
}
