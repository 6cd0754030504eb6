// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.seeddata;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody types into the search, and what an expert would want to find.
 *
 * <p>An empty list is not judged, unless the kind is {@link SearchQueryKind#NOTHING}: then all must stay empty.
 *
 * @param administration where the person who asks works; she sees the shared offers and those of her own house
 * @param courses the best first, at most ten, each self-paced or with a run that can be booked
 */
public record SearchQuery(
        String id,
        SearchQueryPart part,
        SearchQueryKind kind,
        String administration,
        String query,
        List<String> competencies,
        List<String> jobRoles,
        List<String> courses,
        List<String> providers,
        @Nullable String note) {

    private static final int MOST_COURSES = 10;

    public SearchQuery {
        Check.id("id", id);
        Check.id("administration", administration);
        Check.text("query", query);
        Check.texts("competencies", competencies);
        Check.texts("job_roles", jobRoles);
        Check.texts("courses", courses);
        Check.texts("providers", providers);
        Check.optionalText("note", note);
        Check.that(courses.size() <= MOST_COURSES, "courses", "names more than ten");
        boolean nothing = competencies.isEmpty() && jobRoles.isEmpty() && courses.isEmpty() && providers.isEmpty();
        Check.that(nothing == (kind == SearchQueryKind.NOTHING), "kind", "%s contradicts the answers".formatted(kind));
        competencies = List.copyOf(competencies);
        jobRoles = List.copyOf(jobRoles);
        courses = List.copyOf(courses);
        providers = List.copyOf(providers);
    }
}
