// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.catalogue;

/** Names a mandatory training rule. */
public record ObligationId(String value) implements Comparable<ObligationId> {

    public ObligationId {
        Checks.id(value);
    }

    @Override
    public int compareTo(ObligationId other) {
        return value.compareTo(other.value);
    }
}
