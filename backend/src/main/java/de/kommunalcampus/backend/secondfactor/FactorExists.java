// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.secondfactor;

import de.kommunalcampus.backend.platform.ProblemException;
import org.springframework.http.HttpStatus;

/** The account has an app already: it is taken out first, with one of its codes. */
public class FactorExists extends ProblemException {
    public FactorExists() {
        super(HttpStatus.CONFLICT, "factor-exists", "The account has an authenticator app already.");
    }
}
