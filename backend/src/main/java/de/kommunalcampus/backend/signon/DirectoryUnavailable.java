// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.signon;

import de.kommunalcampus.backend.platform.ProblemException;
import org.springframework.http.HttpStatus;

/** The directory does not answer, or not as one. */
public class DirectoryUnavailable extends ProblemException {
    public DirectoryUnavailable(String detail) {
        super(HttpStatus.BAD_GATEWAY, "directory-unavailable", detail);
    }
}
