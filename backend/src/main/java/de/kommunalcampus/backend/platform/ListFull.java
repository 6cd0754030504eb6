// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.platform;

import org.springframework.http.HttpStatus;

/** A list that a person keeps holds as much as it may; something must leave it first. */
public class ListFull extends ProblemException {
    public ListFull(int most) {
        super(HttpStatus.CONFLICT, "list-full", "The list holds %d entries, and no more.".formatted(most));
    }
}
