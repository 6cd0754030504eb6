// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.matching;

import de.kommunalcampus.backend.course.Offer;
import de.kommunalcampus.matchingmodel.catalogue.CompetencyEntry;
import de.kommunalcampus.matchingmodel.catalogue.JobRoleEntry;
import de.kommunalcampus.matchingmodel.catalogue.ObligationEntry;

/** What was read anew of what a catalogue is made of. */
public record CatalogueUpdate(
        Reread<CompetencyEntry> competencies,
        Reread<JobRoleEntry> jobRoles,
        Reread<Offer> offers,
        Reread<ObligationEntry> obligations) {}
