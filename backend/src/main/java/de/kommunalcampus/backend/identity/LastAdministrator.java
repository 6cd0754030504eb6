// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity;

import de.kommunalcampus.backend.platform.ProblemException;
import org.springframework.http.HttpStatus;

/** Nobody could let anybody in any more. */
public class LastAdministrator extends ProblemException {
    public LastAdministrator() {
        super(HttpStatus.CONFLICT, "last-administrator", "This is the last administrator who can sign in.");
    }
}
