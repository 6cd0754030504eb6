// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.matching.web;

import de.kommunalcampus.backend.matching.CatalogueHolder;
import de.kommunalcampus.backend.matching.Viewer;
import de.kommunalcampus.backend.platform.InvalidRequest;
import de.kommunalcampus.matchingmodel.catalogue.Catalogue;
import de.kommunalcampus.matchingmodel.catalogue.CompetencyId;
import de.kommunalcampus.matchingmodel.catalogue.CourseIndex;
import de.kommunalcampus.matchingmodel.catalogue.JobRoleId;
import de.kommunalcampus.matchingmodel.catalogue.ProviderId;
import de.kommunalcampus.matchingmodel.catalogue.Visibility;
import de.kommunalcampus.matchingmodel.ranking.MatchQuery;
import de.kommunalcampus.matchingmodel.retrieval.Facet;
import java.util.BitSet;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A filter on what does not exist, or is another tenant's, is a mistake and not an empty result. */
@Component
class KnownNames {
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    private final CatalogueHolder catalogues;

    KnownNames(CatalogueHolder catalogues) {
        this.catalogues = catalogues;
    }

    /** @throws InvalidRequest naming the parameter at fault */
    void check(Viewer viewer, MatchQuery query) {
        Catalogue catalogue = catalogues.get().catalogue();
        CompetencyId competency = query.filters().competency();
        if (competency != null
                && catalogue.findCompetency(viewer.tenant(), competency).isEmpty()) {
            throw new InvalidRequest("competency", "is not known");
        }
        if (query.filters().choices().of(Facet.Name.COMPETENCY).stream()
                .anyMatch(id -> catalogue
                        .findCompetency(viewer.tenant(), new CompetencyId(id))
                        .isEmpty())) {
            throw new InvalidRequest("teaches", "is not known");
        }
        if (!areKnown(query.filters().choices().of(Facet.Name.PROVIDER), catalogue, viewer)) {
            throw new InvalidRequest("provider", "is not known");
        }
        if (!LANGUAGES.containsAll(query.filters().choices().of(Facet.Name.LANGUAGE))) {
            throw new InvalidRequest("language", "is no language of ISO 639-1");
        }
        JobRoleId jobRole = query.jobRole();
        if (jobRole != null && catalogue.findJobRole(viewer.tenant(), jobRole).isEmpty()) {
            throw new InvalidRequest("jobRole", "is not known");
        }
    }

    /** A provider is known by what he offers the viewer. Cost: a look at each course until all of them are found. */
    private static boolean areKnown(Set<String> providers, Catalogue catalogue, Viewer viewer) {
        CourseIndex courses = catalogue.courses();
        BitSet missing = new BitSet();
        for (String id : providers) {
            int ordinal = courses.providers().ordinal(new ProviderId(id));
            if (ordinal < 0) {
                return false;
            }
            missing.set(ordinal);
        }
        Visibility visible = courses.visibleTo(viewer.tenant());
        for (int course = 0; course < courses.size() && !missing.isEmpty(); course++) {
            int provider = courses.providers().of(course);
            if (missing.get(provider) && visible.sees(course)) {
                missing.clear(provider);
            }
        }
        return missing.isEmpty();
    }
}
