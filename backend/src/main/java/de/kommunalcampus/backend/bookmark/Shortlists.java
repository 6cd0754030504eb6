// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.bookmark;

import de.kommunalcampus.backend.identity.EmployeeId;
import de.kommunalcampus.matchingmodel.catalogue.CourseId;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/** Where shortlists are kept. Each call costs one query, a change two. */
public interface Shortlists {
    Shortlist get(TenantId tenant, EmployeeId employee);

    /** Keeps the day of a course that is on the list already. */
    Change add(TenantId tenant, EmployeeId employee, CourseId course, ZonedDateTime at);

    /** Nothing happens to a list that does not hold the course. */
    Change remove(TenantId tenant, EmployeeId employee, CourseId course);

    /** Shows one course to those who are the person's superiors now, and to nobody who becomes one later. */
    Change share(TenantId tenant, EmployeeId employee, CourseId course, ZonedDateTime at);

    Change keepPrivate(TenantId tenant, EmployeeId employee, CourseId course);

    /** Of the people who report to the superior those who show something, each with what is shown. */
    List<SharedShortlist> listSharedWith(TenantId tenant, EmployeeId superior);

    /** Of one of them; empty for whoever does not report to the superior. */
    Optional<SharedShortlist> findSharedWith(TenantId tenant, EmployeeId superior, EmployeeId employee);

    /** What became of a wish to change a list. */
    enum Change {
        DONE,
        /** There is no such course for this tenant, or not on this list. */
        NO_SUCH_COURSE,
        FULL,
        NOBODY_TO_SHARE_WITH
    }
}
