// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.retrieval;

import java.util.List;

/** The values of one facet, each with the number of hits that choosing it (alone in this facet) would give. */
public record Facet(Name name, List<Value> values) {

    public Facet {
        values = List.copyOf(values);
    }

    /** Which property of a course is counted. */
    public enum Name {
        FORMAT,
        PACE,
        PROVIDER
    }

    /**
     * @param value name of the enum constant, or id of the provider
     * @param label the provider's name; empty where the value speaks for itself
     */
    public record Value(String value, String label, int count, boolean selected) {}
}
