// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity.web;

import de.kommunalcampus.backend.platform.ProblemException;
import org.springframework.http.HttpStatus;

/** The function is not one of the account's permission roles, or the request lacks its token against forgery. */
class Forbidden extends ProblemException {
    private Forbidden(String detail) {
        super(HttpStatus.FORBIDDEN, "forbidden", detail);
    }

    static Forbidden byRole() {
        return new Forbidden("This is not for your permission roles.");
    }

    static Forbidden withoutToken() {
        return new Forbidden("The token against forgery is missing or out of date; read the session and try again.");
    }
}
