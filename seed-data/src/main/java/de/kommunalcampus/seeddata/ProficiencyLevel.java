// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.seeddata;

/** How well a person masters a competency; each level is a pair of DigComp levels (1–2, 3–4, 5–6, 7–8). */
public enum ProficiencyLevel {
    BASIC,
    INTERMEDIATE,
    ADVANCED,
    EXPERT
}
