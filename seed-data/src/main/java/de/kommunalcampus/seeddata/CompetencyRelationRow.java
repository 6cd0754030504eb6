// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.seeddata;

/** An edge between two competencies; the weight is in (0, 1]. */
public record CompetencyRelationRow(String from, RelationKind kind, String to, double weight) {

    public CompetencyRelationRow {
        Check.ids("from", from);
        Check.ids("to", to);
        Check.that(!from.equals(to), "to", "relates a competency to itself");
        Check.that(weight > 0 && weight <= 1, "weight", "is not above 0 and at most 1");
    }
}
