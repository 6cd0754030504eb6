// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.agreement;

import de.kommunalcampus.backend.platform.ProblemException;
import org.springframework.http.HttpStatus;

/** The administration has not agreed on this function. */
public class SwitchedOff extends ProblemException {
    SwitchedOff(TenantSwitch which) {
        super(HttpStatus.FORBIDDEN, "switched-off", "The administration has not agreed on " + which + ".");
    }
}
