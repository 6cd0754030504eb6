// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.seeddata;

/** Forms of teaching, in the order of the codes 101 to 402 of the German vocabulary for further training. */
public enum CourseFormat {
    ON_SITE,
    SEMINAR,
    WORKSHOP,
    PRACTICE,
    VIRTUAL_CLASSROOM,
    ONLINE_SEMINAR,
    ONLINE_COACHING,
    SELF_STUDY,
    BLENDED,
    COMBINED,
    HYBRID,
    DISTANCE_TEACHING,
    DISTANCE_COURSE
}
