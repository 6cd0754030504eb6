// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.catalogue;

/** Names what a person can do. */
public record CompetencyId(String value) implements Comparable<CompetencyId> {

    public CompetencyId {
        Checks.id(value);
    }

    @Override
    public int compareTo(CompetencyId other) {
        return value.compareTo(other.value);
    }
}
