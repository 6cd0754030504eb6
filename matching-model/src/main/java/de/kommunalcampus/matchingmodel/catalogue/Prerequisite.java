// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.catalogue;

/** What a course expects its participants to hold already. */
public record Prerequisite(CompetencyId competency, ProficiencyLevel level) {}
