// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity.web;

import de.kommunalcampus.backend.platform.ProblemException;
import org.springframework.http.HttpStatus;

/** It is no token, is over its time or was revoked; which of these stays unsaid. */
class TokenRefused extends ProblemException {
    TokenRefused() {
        super(HttpStatus.UNAUTHORIZED, "token-refused", "The API token is not valid.");
    }
}
