// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.seeddata;

import java.util.List;

/** A bundle of tasks and requirements as towns advertise it. */
public record JobRoleRow(String id, String label, String labelEn, List<String> alternativeLabels) {

    public JobRoleRow {
        Check.id("id", id);
        Check.text("label", label);
        Check.text("label_en", labelEn);
        Check.texts("alternative_labels", alternativeLabels);
        alternativeLabels = List.copyOf(alternativeLabels);
    }
}
