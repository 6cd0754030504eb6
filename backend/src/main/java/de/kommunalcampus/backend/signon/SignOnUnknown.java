// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.signon;

import de.kommunalcampus.backend.platform.ProblemException;
import org.springframework.http.HttpStatus;

/** No administration of that name, one without a directory, and one that is paused: all look the same. */
public class SignOnUnknown extends ProblemException {
    public SignOnUnknown() {
        super(HttpStatus.NOT_FOUND, "sign-on-unknown", "No directory is known by this name.");
    }
}
