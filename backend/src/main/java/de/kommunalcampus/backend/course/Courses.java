// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.course;

import de.kommunalcampus.backend.platform.GraphMark;
import de.kommunalcampus.backend.platform.GraphRows;
import de.kommunalcampus.matchingmodel.catalogue.CourseId;
import de.kommunalcampus.matchingmodel.catalogue.ProviderId;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The courses of all providers. */
public interface Courses {
    /** With the runs that end on {@code since} or later, withdrawn ones too. Costs one query. */
    Optional<CourseDetails> find(TenantId viewer, CourseId id, LocalDate since);

    /** A provider's own courses by title, with the runs that end on {@code since} or later. Costs one query. */
    List<Offer> listOf(TenantId tenant, ProviderId provider, LocalDate since);

    /**
     * The courses of all tenants by id, with the runs on offer that end on {@code since} or later: the content of a
     * catalogue. Costs seconds for 100,000 courses.
     */
    GraphRows<Offer> listAll(GraphMark from, LocalDate since);

    /** The same of the courses with the given ids that there are. Costs a round trip for 2,000. */
    GraphRows<Offer> listSome(GraphMark from, LocalDate since, Set<String> ids);
}
