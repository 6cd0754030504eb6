// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.platform;

import org.springframework.http.HttpStatus;

/** Somebody else was faster; nothing was written. */
public class ChangedMeanwhile extends ProblemException {
    public ChangedMeanwhile() {
        super(HttpStatus.CONFLICT, "changed-meanwhile", "It was changed meanwhile; look at it anew.");
    }
}
