// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.catalogue;

/** Names a part of an administration. */
public record OrgUnitId(String value) implements Comparable<OrgUnitId> {

    public OrgUnitId {
        Checks.id(value);
    }

    @Override
    public int compareTo(OrgUnitId other) {
        return value.compareTo(other.value);
    }
}
