// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.imports;

import de.kommunalcampus.backend.platform.ProblemException;
import org.springframework.http.HttpStatus;

/** Another import of the same tenant has not ended yet. */
class ImportRunning extends ProblemException {
    ImportRunning() {
        super(HttpStatus.CONFLICT, "import-running", "Another import is running; start this one when it has ended.");
    }
}
