// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.signon;

import de.kommunalcampus.backend.platform.ProblemException;
import org.springframework.http.HttpStatus;

/** A domain of mail is another administration's, as far as this platform knows. */
public class DomainTaken extends ProblemException {
    public DomainTaken() {
        super(HttpStatus.CONFLICT, "domain-taken", "Another administration uses one of the domains.");
    }
}
