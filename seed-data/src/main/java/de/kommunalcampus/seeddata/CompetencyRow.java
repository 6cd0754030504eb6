// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.seeddata;

import java.util.List;

/** What a person can do. Level descriptions are there for all four levels or for none, in the order of {@link ProficiencyLevel}. */
public record CompetencyRow(
        String id,
        String area,
        String areaEn,
        String label,
        String labelEn,
        String description,
        List<String> alternativeLabels,
        List<String> levelDescriptions) {

    public CompetencyRow {
        Check.id("id", id);
        Check.text("area", area);
        Check.text("area_en", areaEn);
        Check.text("label", label);
        Check.text("label_en", labelEn);
        Check.text("description", description);
        Check.texts("alternative_labels", alternativeLabels);
        Check.that(!alternativeLabels.contains(label), "alternative_labels", "repeats the label");
        Check.texts("level1", levelDescriptions);
        Check.that(
                levelDescriptions.isEmpty() || levelDescriptions.size() == ProficiencyLevel.values().length,
                "level1",
                "describes some levels but not all");
        alternativeLabels = List.copyOf(alternativeLabels);
        levelDescriptions = List.copyOf(levelDescriptions);
    }
}
