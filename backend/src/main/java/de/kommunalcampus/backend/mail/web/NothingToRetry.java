// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.mail.web;

import de.kommunalcampus.backend.platform.ProblemException;
import org.springframework.http.HttpStatus;

/** The mail is sent, or will be without anybody's doing. */
class NothingToRetry extends ProblemException {
    NothingToRetry() {
        super(HttpStatus.CONFLICT, "nothing-to-retry", "This mail is sent, or waits to be sent by itself.");
    }
}
