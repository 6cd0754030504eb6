// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.platform.web;

import de.kommunalcampus.backend.platform.ProblemException;
import org.springframework.http.HttpStatus;

/** The request's body is longer than any this application needs. */
class BodyTooLarge extends ProblemException {
    BodyTooLarge() {
        super(HttpStatus.CONTENT_TOO_LARGE, "content-too-large", "The request's body is too large.");
    }
}
