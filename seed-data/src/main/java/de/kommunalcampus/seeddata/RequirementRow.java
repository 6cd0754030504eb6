// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.seeddata;

/** What a task or a job role asks for; the weight is in (0, 1]. */
public record RequirementRow(String requiredBy, String competency, ProficiencyLevel level, double weight) {

    public RequirementRow {
        Check.id("task or role", requiredBy);
        Check.id("competency", competency);
        Check.that(weight > 0 && weight <= 1, "weight", "is not above 0 and at most 1");
    }
}
