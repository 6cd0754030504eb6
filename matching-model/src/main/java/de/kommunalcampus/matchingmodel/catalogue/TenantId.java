// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.catalogue;

/** Names an administration, or the library that all of them share. */
public record TenantId(String value) implements Comparable<TenantId> {

    /** Owner of what every tenant sees and none may change. */
    public static final TenantId SHARED = new TenantId("shared");

    public TenantId {
        Checks.id(value);
    }

    /** A viewer sees the shared library and what is his own. */
    public boolean sees(TenantId owner) {
        return owner.equals(SHARED) || owner.equals(this);
    }

    @Override
    public int compareTo(TenantId other) {
        return value.compareTo(other.value);
    }
}
