// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity;

import de.kommunalcampus.backend.platform.ProblemException;
import org.springframework.http.HttpStatus;

/** No code, one that was used or replaced, or one that is over its time: all look the same. */
public class CodeUnknown extends ProblemException {
    public CodeUnknown() {
        super(HttpStatus.NOT_FOUND, "code-unknown", "This code cannot be used, or not any more.");
    }
}
