// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.catalogue;

/** The administration that owns an entry; {@link #SHARED} owns what every administration may read. */
public record TenantId(String value) {
    public static final TenantId SHARED = new TenantId("shared");

    public TenantId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A tenant id is not blank");
        }
    }
}
