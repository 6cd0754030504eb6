// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.secondfactor;

import de.kommunalcampus.backend.platform.ProblemException;
import org.springframework.http.HttpStatus;

/** The code does not fit, or was used before. */
public class WrongFactor extends ProblemException {
    public WrongFactor() {
        super(HttpStatus.FORBIDDEN, "wrong-factor", "The code does not fit, or was used before.");
    }
}
