// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.bookmark;

import java.util.List;

/**
 * What a person keeps for later.
 *
 * @param superiors names of those whom it could be shown to
 * @param courses the latest first
 */
public record Shortlist(List<String> superiors, List<ShortlistedCourse> courses) {
    /** More than anybody reads; it bounds what one request reads and shows. */
    public static final int MOST = 200;

    public Shortlist {
        superiors = List.copyOf(superiors);
        courses = List.copyOf(courses);
    }
}
