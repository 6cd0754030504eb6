// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.staffing;

import de.kommunalcampus.backend.platform.ProblemException;
import org.springframework.http.HttpStatus;

/** People, units or rules still refer to the unit. */
class UnitNotEmpty extends ProblemException {
    UnitNotEmpty() {
        super(HttpStatus.CONFLICT, "unit-not-empty", "People, units or rules still refer to it.");
    }
}
