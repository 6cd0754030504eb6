// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.staffing;

import de.kommunalcampus.backend.platform.ProblemException;
import org.springframework.http.HttpStatus;

/** A unit cannot lie below itself. */
class UnitCycle extends ProblemException {
    UnitCycle() {
        super(HttpStatus.CONFLICT, "unit-cycle", "The unit would lie below itself.");
    }
}
