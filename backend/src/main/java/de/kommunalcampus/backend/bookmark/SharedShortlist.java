// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.bookmark;

import de.kommunalcampus.backend.identity.EmployeeId;
import java.util.List;

/** What somebody shows to a superior, and nothing else of the list. */
public record SharedShortlist(EmployeeId employee, String displayName, List<ShortlistedCourse> courses) {
    public SharedShortlist {
        courses = List.copyOf(courses);
    }
}
