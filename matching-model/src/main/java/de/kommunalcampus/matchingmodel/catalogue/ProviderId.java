// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.catalogue;

/** Names who offers a course. */
public record ProviderId(String value) implements Comparable<ProviderId> {

    public ProviderId {
        Checks.id(value);
    }

    @Override
    public int compareTo(ProviderId other) {
        return value.compareTo(other.value);
    }
}
