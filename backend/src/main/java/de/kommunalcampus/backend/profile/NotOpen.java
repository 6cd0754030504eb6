// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.profile;

import de.kommunalcampus.backend.platform.ProblemException;
import org.springframework.http.HttpStatus;

/** Somebody else was faster: the proposal is decided. */
public class NotOpen extends ProblemException {
    public NotOpen() {
        super(HttpStatus.CONFLICT, "proposal-not-open", "The proposal was decided before.");
    }
}
