// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.registration;

import de.kommunalcampus.backend.platform.ProblemException;
import org.springframework.http.HttpStatus;

/** The application was decided before, or there is none. */
class NotOpen extends ProblemException {
    NotOpen() {
        super(HttpStatus.CONFLICT, "application-not-open", "There is no such open application.");
    }
}
