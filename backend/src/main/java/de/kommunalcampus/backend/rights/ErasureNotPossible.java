// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.rights;

import de.kommunalcampus.backend.platform.ProblemException;
import org.springframework.http.HttpStatus;

/** Somebody who works here, or whose work has not ended yet, is not erased: the end of work comes first. */
public class ErasureNotPossible extends ProblemException {
    public ErasureNotPossible() {
        super(HttpStatus.CONFLICT, "still-employed", "The person still works here; say first that the work has ended.");
    }
}
