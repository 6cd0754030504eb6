// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.staffing;

import de.kommunalcampus.backend.platform.ProblemException;
import org.springframework.http.HttpStatus;

/** Somebody else was faster; nothing was written. */
class ChangedMeanwhile extends ProblemException {
    ChangedMeanwhile() {
        super(HttpStatus.CONFLICT, "changed-meanwhile", "It was changed meanwhile; look at it anew.");
    }
}
