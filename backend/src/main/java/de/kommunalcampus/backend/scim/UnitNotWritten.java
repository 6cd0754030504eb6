// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.scim;

import de.kommunalcampus.backend.platform.ProblemException;
import org.springframework.http.HttpStatus;

/** A directory would delete a unit that people made by form or file and that no directory ever wrote about. */
class UnitNotWritten extends ProblemException {
    UnitNotWritten() {
        super(HttpStatus.CONFLICT, "unit-not-written", "No directory wrote this unit; it is deleted by hand.");
    }
}
