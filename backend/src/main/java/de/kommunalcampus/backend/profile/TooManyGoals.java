// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.profile;

import de.kommunalcampus.backend.platform.InvalidRequest;

/** More goals than a person can follow; with them the need would say nothing any more. */
public class TooManyGoals extends InvalidRequest {
    public TooManyGoals() {
        super("competencies", "would be more than " + Goals.MOST + " goals");
    }
}
