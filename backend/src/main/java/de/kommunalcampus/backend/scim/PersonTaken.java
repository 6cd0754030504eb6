// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.scim;

import de.kommunalcampus.backend.platform.ProblemException;
import org.springframework.http.HttpStatus;

/** The person of this personnel number is there under another user name. */
class PersonTaken extends ProblemException {
    PersonTaken() {
        super(HttpStatus.CONFLICT, "person-taken", "The person of this employeeNumber has another userName.");
    }
}
