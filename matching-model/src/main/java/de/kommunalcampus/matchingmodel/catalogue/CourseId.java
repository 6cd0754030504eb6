// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.catalogue;

/** Names an offer. */
public record CourseId(String value) implements Comparable<CourseId> {

    public CourseId {
        Checks.id(value);
    }

    @Override
    public int compareTo(CourseId other) {
        return value.compareTo(other.value);
    }
}
