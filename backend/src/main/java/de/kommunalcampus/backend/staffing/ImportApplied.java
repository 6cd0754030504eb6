// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.staffing;

import de.kommunalcampus.backend.platform.ProblemException;
import org.springframework.http.HttpStatus;

/** The file was taken over already. */
class ImportApplied extends ProblemException {
    ImportApplied() {
        super(HttpStatus.CONFLICT, "import-applied", "The file was taken over already.");
    }
}
