// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.scim;

import de.kommunalcampus.backend.platform.ProblemException;
import org.springframework.http.HttpStatus;

/** A directory would end the access of so many within a day that an administrator has to agree first. */
class ManyScimLeavers extends ProblemException {
    ManyScimLeavers(long most) {
        super(
                HttpStatus.FORBIDDEN,
                "many-leavers",
                "More than %d people would lose their access within a day; an administrator has to agree first."
                        .formatted(most));
    }
}
