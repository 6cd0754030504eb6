// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.competency.esco;

/**
 * The relations that are read. ESCO knows no levels, only essential and optional; the figures here stand in for them
 * and are the same for the whole classification.
 */
enum RelationKind {
    /** From an occupation to a skill: essential is required at INTERMEDIATE and counts 1.0, optional BASIC and 0.3. */
    REQUIRES(1.0, 0.3),
    /** From a skill or group to the one it belongs to; carries no weight. */
    BROADER(1.0, 1.0),
    /** From a skill to one that it builds on or that helps with it. */
    RELATED_TO(0.6, 0.3);

    private final double essential;
    private final double optional;

    RelationKind(double essential, double optional) {
        this.essential = essential;
        this.optional = optional;
    }

    double weight(boolean isEssential) {
        return isEssential ? essential : optional;
    }

    static String level(boolean isEssential) {
        return isEssential ? "INTERMEDIATE" : "BASIC";
    }
}
