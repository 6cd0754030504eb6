// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.rights;

import de.kommunalcampus.backend.platform.ProblemException;
import org.springframework.http.HttpStatus;

/** Nobody decides on the own erasure. */
public class OwnErasure extends ProblemException {
    public OwnErasure() {
        super(HttpStatus.CONFLICT, "own-erasure", "Somebody else decides on your own erasure.");
    }
}
