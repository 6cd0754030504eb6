// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.platform;

import org.springframework.http.HttpStatus;

/** Missing, or not to be known of by this account: both look the same from outside. */
public class NotFound extends ProblemException {
    public NotFound() {
        super(HttpStatus.NOT_FOUND, "not-found", "There is nothing here that you may see.");
    }
}
