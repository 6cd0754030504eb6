// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.seeddata;

/** A level a course builds on. */
public record CoursePresupposesRow(String course, String competency, ProficiencyLevel level) {

    public CoursePresupposesRow {
        Check.id("course", course);
        Check.id("competency", competency);
    }
}
