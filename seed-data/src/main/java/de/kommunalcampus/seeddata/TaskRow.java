// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.seeddata;

/** What is done in a role. */
public record TaskRow(String id, String label, String labelEn) {

    public TaskRow {
        Check.id("id", id);
        Check.text("label", label);
        Check.text("label_en", labelEn);
    }
}
