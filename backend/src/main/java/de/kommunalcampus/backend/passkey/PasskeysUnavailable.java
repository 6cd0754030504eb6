// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.passkey;

import de.kommunalcampus.backend.platform.ProblemException;
import org.springframework.http.HttpStatus;

/** Passkeys are bound to a name, and the platform does not know its own. */
public class PasskeysUnavailable extends ProblemException {
    public PasskeysUnavailable() {
        super(HttpStatus.CONFLICT, "passkeys-unavailable", "kommunalcampus.address is not set.");
    }
}
