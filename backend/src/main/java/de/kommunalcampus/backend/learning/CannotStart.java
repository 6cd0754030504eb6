// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.learning;

import de.kommunalcampus.backend.platform.ProblemException;
import org.springframework.http.HttpStatus;

/** A course that nobody can begin by a link now. */
public class CannotStart extends ProblemException {
    private CannotStart(String slug, String detail) {
        super(HttpStatus.CONFLICT, slug, detail);
    }

    static CannotStart becauseItHasDates() {
        return new CannotStart("course-has-dates", "This course takes place at dates; it cannot be begun at any time.");
    }

    static CannotStart becauseItEnded() {
        return new CannotStart("course-ended", "This course is no longer offered.");
    }

    static CannotStart withoutLink() {
        return new CannotStart("no-start-link", "The provider names no address where this course begins.");
    }
}
