// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.staffing;

import de.kommunalcampus.backend.platform.ProblemException;
import org.springframework.http.HttpStatus;

/** Somebody of the administration has this personnel number already. */
class NumberTaken extends ProblemException {
    NumberTaken() {
        super(HttpStatus.CONFLICT, "personnel-number-taken", "Another person has this personnel number.");
    }
}
