// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity;

import de.kommunalcampus.backend.platform.ProblemException;
import org.springframework.http.HttpStatus;

/** The sign-in is longer ago than this may be, and no password was given, or there is none. */
public class ConfirmationMissing extends ProblemException {
    private ConfirmationMissing(String slug, String detail) {
        super(HttpStatus.FORBIDDEN, slug, detail);
    }

    /** For an account that has one. */
    public static ConfirmationMissing ofPassword() {
        return new ConfirmationMissing(
                "password-needed", "This wants the password, or a sign-in within the last five minutes.");
    }

    /** For an account without a password, which is entered with a passkey or over a directory. */
    public static ConfirmationMissing ofSignIn() {
        return new ConfirmationMissing("sign-in-again", "This wants a sign-in within the last five minutes.");
    }
}
