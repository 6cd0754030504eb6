// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity;

import de.kommunalcampus.backend.platform.ProblemException;
import org.springframework.http.HttpStatus;

/** The administration is paused; told only to whoever has shown that the account is his. */
public class AccessPaused extends ProblemException {
    public AccessPaused() {
        super(HttpStatus.FORBIDDEN, "access-paused", "The administration of this account is paused.");
    }
}
