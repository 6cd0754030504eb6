// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity.web;

import de.kommunalcampus.backend.platform.ProblemException;
import org.springframework.http.HttpStatus;

/** Nobody is signed in, or the session has ended. */
class NotSignedIn extends ProblemException {
    NotSignedIn() {
        super(HttpStatus.UNAUTHORIZED, "not-signed-in", "Sign in first.");
    }
}
