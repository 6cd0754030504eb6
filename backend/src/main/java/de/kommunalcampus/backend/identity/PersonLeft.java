// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity;

import de.kommunalcampus.backend.platform.ProblemException;
import org.springframework.http.HttpStatus;

/** Access ended with the work: it begins again when the staff list says that the person is back. */
public class PersonLeft extends ProblemException {
    public PersonLeft() {
        super(HttpStatus.CONFLICT, "person-left", "The person of this account has left.");
    }
}
