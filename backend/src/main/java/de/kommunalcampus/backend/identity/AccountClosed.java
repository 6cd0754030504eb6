// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity;

import de.kommunalcampus.backend.platform.ProblemException;
import org.springframework.http.HttpStatus;

/** Locked or ended: first an administrator takes that back. */
public class AccountClosed extends ProblemException {
    public AccountClosed() {
        super(HttpStatus.CONFLICT, "account-closed", "The account is locked or has ended.");
    }
}
