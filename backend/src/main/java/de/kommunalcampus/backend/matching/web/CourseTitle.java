// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.matching.web;

import de.kommunalcampus.matchingmodel.catalogue.CourseEntry;

/** Enough of a course to name and link it. */
record CourseTitle(String id, String title) {
    static CourseTitle of(CourseEntry course) {
        return new CourseTitle(course.id().value(), course.title());
    }
}
