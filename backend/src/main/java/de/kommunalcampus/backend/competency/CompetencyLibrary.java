// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.competency;

import de.kommunalcampus.backend.platform.SearchText;
import de.kommunalcampus.matchingmodel.catalogue.CompetencyId;
import de.kommunalcampus.matchingmodel.catalogue.Ref;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.util.List;
import java.util.Optional;

/** The competencies and job roles that a tenant sees: the shared library's and its own. */
public interface CompetencyLibrary {
    /** Those with the text in a label, best first, at most {@value #MOST}; the first by label where the text is empty. */
    List<Ref> listCompetencies(TenantId viewer, SearchText text);

    /** As {@link #listCompetencies}. */
    List<Ref> listJobRoles(TenantId viewer, SearchText text);

    /** As {@link #listCompetencies}, of what job roles perform. */
    List<Ref> listTasks(TenantId viewer, SearchText text);

    Optional<CompetencyDetails> find(TenantId viewer, CompetencyId id);

    int MOST = 100;
}
