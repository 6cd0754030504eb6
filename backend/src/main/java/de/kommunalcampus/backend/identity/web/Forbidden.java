// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity.web;

import de.kommunalcampus.backend.platform.ProblemException;
import org.springframework.http.HttpStatus;

/** The function is not one of the account's permission roles, or the request lacks its token against forgery. */
class Forbidden extends ProblemException {
    Forbidden() {
        super(HttpStatus.FORBIDDEN, "forbidden", "This is not for your permission roles.");
    }
}
