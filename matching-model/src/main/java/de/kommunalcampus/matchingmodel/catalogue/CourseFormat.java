// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.catalogue;

/** How a course is taught: the vocabulary of the German employment agency's training search. */
public enum CourseFormat {
    ON_SITE(101),
    SEMINAR(102),
    WORKSHOP(103),
    PRACTICE(104),
    VIRTUAL_CLASSROOM(201),
    ONLINE_SEMINAR(202),
    ONLINE_COACHING(203),
    SELF_STUDY(204),
    BLENDED(301),
    COMBINED(302),
    HYBRID(303),
    DISTANCE_TEACHING(401),
    DISTANCE_COURSE(402);

    private final int code;

    CourseFormat(int code) {
        this.code = code;
    }

    /** The number that the agency's files use. */
    public int code() {
        return code;
    }
}
