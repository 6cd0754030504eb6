// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.scim;

import de.kommunalcampus.backend.platform.ProblemException;
import org.springframework.http.HttpStatus;

/** A directory would take so much away within a day that an administrator has to agree first. */
public abstract class Braked extends ProblemException {
    Braked(String slug, String detail) {
        super(HttpStatus.FORBIDDEN, slug, detail);
    }
}
