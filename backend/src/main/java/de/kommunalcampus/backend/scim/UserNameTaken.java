// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.scim;

import de.kommunalcampus.backend.platform.ProblemException;
import org.springframework.http.HttpStatus;

/** Another person of the administration has this user name. */
class UserNameTaken extends ProblemException {
    UserNameTaken() {
        super(HttpStatus.CONFLICT, "user-name-taken", "Somebody else has this userName.");
    }
}
