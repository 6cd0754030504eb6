// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.matching.web;

import de.kommunalcampus.backend.matching.CatalogueHolder;
import de.kommunalcampus.backend.matching.Viewer;
import de.kommunalcampus.backend.platform.InvalidRequest;
import de.kommunalcampus.matchingmodel.catalogue.Catalogue;
import de.kommunalcampus.matchingmodel.catalogue.CompetencyId;
import de.kommunalcampus.matchingmodel.catalogue.JobRoleId;
import de.kommunalcampus.matchingmodel.ranking.MatchQuery;
import de.kommunalcampus.matchingmodel.retrieval.Facet;
import org.springframework.stereotype.Component;

/** A filter on what does not exist, or is another tenant's, is a mistake and not an empty result. */
@Component
class KnownNames {
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
        JobRoleId jobRole = query.jobRole();
        if (jobRole != null && catalogue.findJobRole(viewer.tenant(), jobRole).isEmpty()) {
            throw new InvalidRequest("jobRole", "is not known");
        }
    }
}
