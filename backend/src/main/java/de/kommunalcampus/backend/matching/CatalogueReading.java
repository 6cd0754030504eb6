// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.matching;

import de.kommunalcampus.backend.course.Offer;
import de.kommunalcampus.backend.platform.Touched;
import de.kommunalcampus.matchingmodel.catalogue.CatalogueContent;
import de.kommunalcampus.matchingmodel.catalogue.CompetencyEntry;
import de.kommunalcampus.matchingmodel.catalogue.JobRoleEntry;
import de.kommunalcampus.matchingmodel.catalogue.ObligationEntry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

    /** With what was read anew; the same object where nothing differs. Each list is in the order of the ids. */
    CatalogueReading with(CatalogueUpdate update) {
        CatalogueReading next = new CatalogueReading(
                update.competencies().in(competencies, entry -> entry.id().value()),
                update.jobRoles().in(jobRoles, entry -> entry.id().value()),
                update.offers().in(offers, offer -> offer.entry().id().value()),
                update.obligations().in(obligations, entry -> entry.id().value()),
                unusableAfter(update));
        return isSame(next) ? this : next;
    }

    private List<String> unusableAfter(CatalogueUpdate update) {
        List<String> now = unusable;
        for (Reread<?> reread :
                List.of(update.competencies(), update.jobRoles(), update.offers(), update.obligations())) {
            now = reread.unusableIn(now).toList();
        }
        return now;
    }

    private boolean isSame(CatalogueReading next) {
        return next.competencies == competencies
                && next.jobRoles == jobRoles
                && next.offers == offers
                && next.obligations == obligations
                && next.unusable.equals(unusable);
    }

    /** One of each kind, where there is one. */
    Touched sample() {
        Map<String, Set<String>> ids = new HashMap<>();
        offers.stream().limit(1).forEach(offer -> {
            ids.put("Course", Set.of(offer.entry().id().value()));
            ids.put("Provider", Set.of(offer.entry().providerId().value()));
            offer.runs().stream()
                    .limit(1)
                    .forEach(run -> ids.put("CourseRun", Set.of(run.entry().id().value())));
        });
        competencies.stream()
                .limit(1)
                .forEach(entry -> ids.put("Competency", Set.of(entry.id().value())));
        jobRoles.stream()
                .limit(1)
                .forEach(entry -> ids.put("JobRole", Set.of(entry.id().value())));
        obligations.stream()
                .limit(1)
                .forEach(entry -> ids.put("Obligation", Set.of(entry.id().value())));
        return new Touched(false, ids);
    }

    /** What a catalogue is built from. */
    public CatalogueContent content() {
        return new CatalogueContent(
                competencies, jobRoles, offers.stream().map(Offer::entry).toList(), obligations);
    }
}
