// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity;

import de.kommunalcampus.backend.platform.ProblemException;
import org.springframework.http.HttpStatus;

/** The sign-in is longer ago than this may be, and no password was given. */
public class ConfirmationMissing extends ProblemException {
    public ConfirmationMissing() {
        super(
                HttpStatus.FORBIDDEN,
                "confirmation-missing",
                "This wants the password, or a sign-in within the last ten minutes.");
    }
}
