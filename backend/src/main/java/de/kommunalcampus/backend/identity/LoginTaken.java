// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity;

import de.kommunalcampus.backend.platform.ProblemException;
import org.springframework.http.HttpStatus;

/** Another account signs in with this login already. */
public class LoginTaken extends ProblemException {
    public LoginTaken() {
        super(HttpStatus.CONFLICT, "login-taken", "Another account has this login.");
    }
}
