// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.staffing;

import de.kommunalcampus.backend.platform.ProblemException;
import org.springframework.http.HttpStatus;

/** Nobody ends the own access: one mistake would lock the keeper of the list out. */
class NotOneself extends ProblemException {
    NotOneself() {
        super(HttpStatus.CONFLICT, "not-oneself", "Somebody else has to end your access.");
    }
}
