// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.matching;

import de.kommunalcampus.backend.course.Offer;
import de.kommunalcampus.backend.course.OfferedRun;
import de.kommunalcampus.matchingmodel.catalogue.Catalogue;
import de.kommunalcampus.matchingmodel.catalogue.CatalogueContent;
import de.kommunalcampus.matchingmodel.catalogue.CompetencyEntry;
import de.kommunalcampus.matchingmodel.catalogue.CourseId;
import de.kommunalcampus.matchingmodel.catalogue.JobRoleEntry;
import de.kommunalcampus.matchingmodel.catalogue.ObligationEntry;
import de.kommunalcampus.matchingmodel.catalogue.RunId;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the graph holds of a catalogue. Two equal readings make the same catalogue.
 *
 * @param unusable id and reason of each node that had to be left out
 */
public record CatalogueReading(
        List<CompetencyEntry> competencies,
        List<JobRoleEntry> jobRoles,
        List<Offer> offers,
        List<ObligationEntry> obligations,
        List<String> unusable) {
    public CatalogueReading {
        competencies = List.copyOf(competencies);
        jobRoles = List.copyOf(jobRoles);
        offers = List.copyOf(offers);
        obligations = List.copyOf(obligations);
        unusable = List.copyOf(unusable);
    }

    CatalogueSnapshot toSnapshot(long version, ZonedDateTime asOf) {
        CatalogueContent content = new CatalogueContent(
                competencies, jobRoles, offers.stream().map(Offer::entry).toList(), obligations);
        Map<RunId, OfferedRun> runs = new HashMap<>();
        offers.forEach(offer -> offer.runs().forEach(run -> runs.put(run.entry().id(), run)));
        Map<CourseId, TenantId> internal = new HashMap<>();
        offers.forEach(offer -> {
            TenantId owner = offer.internalTo();
            if (owner != null) {
                internal.put(offer.entry().id(), owner);
            }
        });
        return new CatalogueSnapshot(Catalogue.of(version, content), asOf, runs, internal);
    }
}
