// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.catalogue;

/** Names one dated run of a course. */
public record RunId(String value) implements Comparable<RunId> {

    public RunId {
        Checks.id(value);
    }

    @Override
    public int compareTo(RunId other) {
        return value.compareTo(other.value);
    }
}
