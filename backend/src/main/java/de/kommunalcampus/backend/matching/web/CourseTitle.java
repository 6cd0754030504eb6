// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.matching.web;

import de.kommunalcampus.matchingmodel.catalogue.CourseEntry;

/**
 * Enough of a course to name and link it.
 *
 * @param provider the name, for courses of several providers are called the same
 */
record CourseTitle(String id, String title, String provider) {
    static CourseTitle of(CourseEntry course) {
        return new CourseTitle(course.id().value(), course.title(), course.providerName());
    }
}
