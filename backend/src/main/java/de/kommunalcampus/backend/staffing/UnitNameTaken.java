// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.staffing;

import de.kommunalcampus.backend.platform.ProblemException;
import org.springframework.http.HttpStatus;

/** Another unit right below the same one is called so. */
class UnitNameTaken extends ProblemException {
    UnitNameTaken() {
        super(HttpStatus.CONFLICT, "unit-name-taken", "Another unit beside it has this name.");
    }
}
