// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.staffing;

import de.kommunalcampus.backend.platform.ProblemException;
import org.springframework.http.HttpStatus;

/** Another unit of the administration has this number. */
class UnitNumberTaken extends ProblemException {
    UnitNumberTaken() {
        super(HttpStatus.CONFLICT, "unit-number-taken", "Another unit has this number.");
    }
}
