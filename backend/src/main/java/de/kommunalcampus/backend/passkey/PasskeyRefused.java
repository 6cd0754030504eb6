// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.passkey;

import de.kommunalcampus.backend.platform.ProblemException;
import org.springframework.http.HttpStatus;

/** What a device answered proves nothing: unknown, for another page, too late, copied, or of a closed account. */
public class PasskeyRefused extends ProblemException {
    public PasskeyRefused() {
        super(HttpStatus.FORBIDDEN, "passkey-refused", "The passkey could not be verified.");
    }
}
