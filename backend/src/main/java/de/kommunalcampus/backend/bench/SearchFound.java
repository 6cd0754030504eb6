// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.bench;

import de.kommunalcampus.matchingmodel.catalogue.Catalogue;
import de.kommunalcampus.matchingmodel.catalogue.CourseEntry;
import de.kommunalcampus.matchingmodel.catalogue.CourseIndex;
import de.kommunalcampus.matchingmodel.catalogue.RunEntry;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import de.kommunalcampus.matchingmodel.catalogue.TextUnderstanding;
import de.kommunalcampus.matchingmodel.text.TextMatches;
import de.kommunalcampus.seeddata.SearchQuery;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What a query found, as ids of the sample world, each list the best first. */
record SearchFound(List<String> competencies, List<String> jobRoles, List<String> courses, List<String> providers) {
    private static final int MOST = 10;

    /** Courses by how well their texts match; only those that the person may see and can still book. */
    static SearchFound by(Catalogue catalogue, SearchQuery query, LocalDateTime now) {
        TenantId viewer = new TenantId(query.administration());
        TextUnderstanding meant = catalogue.understand(viewer, query.query());
        return new SearchFound(
                meant.competencies().stream()
                        .map(each -> each.id().value())
                        .limit(MOST)
                        .toList(),
                meant.jobRoles().stream()
                        .map(each -> each.id().value())
                        .limit(MOST)
                        .toList(),
                courses(catalogue, viewer, query.query(), now),
                meant.providers().stream()
                        .map(each -> each.id().value())
                        .limit(MOST)
                        .toList());
    }

    private static List<String> courses(Catalogue catalogue, TenantId viewer, String text, LocalDateTime now) {
        CourseIndex courses = catalogue.courses();
        TextMatches matches = catalogue.courseTexts().match(text);
        return matches.documents()
                .boxed()
                .filter(course -> viewer.sees(courses.entry(course).tenant()))
                .filter(course -> canBeBooked(courses.entry(course), now))
                .sorted(Comparator.comparingDouble((Integer course) -> -matches.value(course))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST)
                .map(course -> courses.entry(course).id().value())
                .toList();
    }

    private static boolean canBeBooked(CourseEntry course, LocalDateTime now) {
        return course.selfPaced() || course.runs().stream().anyMatch(run -> isOpen(run, now));
    }

    private static boolean isOpen(RunEntry run, LocalDateTime now) {
        return run.start().isAfter(now)
                && (run.seats() == null || run.seatsTaken() < run.seats())
                && (run.registrationDeadline() == null
                        || !run.registrationDeadline().isBefore(now.toLocalDate()));
    }

    boolean isNothing() {
        return Stream.of(competencies, jobRoles, courses, providers).allMatch(List::isEmpty);
    }
}
