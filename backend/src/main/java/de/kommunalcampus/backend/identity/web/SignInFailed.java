// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity.web;

import de.kommunalcampus.backend.platform.ProblemException;
import org.springframework.http.HttpStatus;

/** Login and password do not fit together; which of them is wrong stays unsaid. */
class SignInFailed extends ProblemException {
    SignInFailed() {
        super(HttpStatus.UNAUTHORIZED, "sign-in-failed", "Login and password do not fit together.");
    }
}
