// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.learning;

import de.kommunalcampus.backend.identity.EmployeeId;
import de.kommunalcampus.matchingmodel.catalogue.CourseId;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Where is kept what people have begun and finished. Each call costs one query, a change two. */
public interface LearntCourses {
    /** The latest first. */
    List<LearntCourse> list(TenantId tenant, EmployeeId employee);

    /** Empty where the tenant sees no such course. */
    Optional<SelfPacedStart> findStart(TenantId tenant, CourseId course);

    /** Keeps the first day of a course that was begun before. */
    Change start(TenantId tenant, EmployeeId employee, CourseId course, LocalDate on);

    /** Replaces what the person said before, never what somebody else recorded. */
    Change complete(TenantId tenant, EmployeeId employee, CourseId course, LocalDate on);

    /** Takes back what the person said, never what somebody else recorded. */
    Change undoCompletion(TenantId tenant, EmployeeId employee, CourseId course);

    /** What became of a wish to note something. */
    enum Change {
        DONE,
        NO_SUCH_COURSE,
        /** The course was begun on a later day. */
        BEFORE_START,
        FULL
    }
}
