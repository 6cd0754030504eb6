// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.rights;

import de.kommunalcampus.backend.platform.ProblemException;
import org.springframework.http.HttpStatus;

/** An account that may be opened again is not erased: its end comes first. */
public class AccountNotEnded extends ProblemException {
    public AccountNotEnded() {
        super(HttpStatus.CONFLICT, "account-not-ended", "The account has not ended; end it first.");
    }
}
