// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.staffing;

import de.kommunalcampus.backend.platform.ProblemException;
import org.springframework.http.HttpStatus;

/** Somebody else who works for the administration has this address. */
class MailTaken extends ProblemException {
    MailTaken() {
        super(HttpStatus.CONFLICT, "work-mail-taken", "Another person has this mail address.");
    }
}
