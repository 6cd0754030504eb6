// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.ranking;

import de.kommunalcampus.matchingmodel.catalogue.JobRoleId;
import de.kommunalcampus.matchingmodel.need.EmployeeProfile;
import de.kommunalcampus.matchingmodel.retrieval.Filters;
import de.kommunalcampus.matchingmodel.scoring.Emphasis;
import org.jspecify.annotations.Nullable;

/**
 * What a person asks for.
 *
 * @param text free text; blank for none
 * @param jobRole where given, the need is that of the role for somebody who holds nothing
 * @param emphasis what the person wants to count, see there
 * @param offset number of hits to leave out; beyond the end there are none
 * @param limit at most so many hits, 1 to 100
 * @param examples of what each rule removed at most so many, 1 to 50
 */
public record MatchQuery(
        String text,
        @Nullable JobRoleId jobRole,
        Filters filters,
        SortOrder sort,
        Emphasis emphasis,
        int offset,
        int limit,
        int examples) {

    public static final int MOST_HITS = 100;
    public static final int MOST_EXAMPLES = 50;
    private static final int FEW_EXAMPLES = 3;

    public MatchQuery {
        if (offset < 0) {
            throw new IllegalArgumentException("The offset must not be negative, is " + offset);
        }
        if (limit < 1 || limit > MOST_HITS) {
            throw new IllegalArgumentException("The limit must be from 1 to " + MOST_HITS + ", is " + limit);
        }
        if (examples < 1 || examples > MOST_EXAMPLES) {
            throw new IllegalArgumentException("The examples must be from 1 to " + MOST_EXAMPLES + ", are " + examples);
        }
    }

    /** With few examples of what the rules removed. */
    public MatchQuery(
            String text,
            @Nullable JobRoleId jobRole,
            Filters filters,
            SortOrder sort,
            Emphasis emphasis,
            int offset,
            int limit) {
        this(text, jobRole, filters, sort, emphasis, offset, limit, FEW_EXAMPLES);
    }

    /** "From my needs": no text, no filter, the first hits by score. */
    public static MatchQuery fromMyNeeds(int limit) {
        return new MatchQuery("", null, Filters.none(), SortOrder.MATCH, Emphasis.published(), 0, limit);
    }

    /** Whose need counts: the person's own, or that of a newcomer to the role asked for. */
    public EmployeeProfile seenBy(EmployeeProfile profile) {
        return jobRole == null ? profile : profile.asNewcomerTo(jobRole);
    }

    public MatchQuery withText(String newText) {
        return new MatchQuery(newText, jobRole, filters, sort, emphasis, offset, limit, examples);
    }

    public MatchQuery withJobRole(JobRoleId newJobRole) {
        return new MatchQuery(text, newJobRole, filters, sort, emphasis, offset, limit, examples);
    }

    public MatchQuery withFilters(Filters newFilters) {
        return new MatchQuery(text, jobRole, newFilters, sort, emphasis, offset, limit, examples);
    }

    public MatchQuery withSort(SortOrder newSort) {
        return new MatchQuery(text, jobRole, filters, newSort, emphasis, offset, limit, examples);
    }

    public MatchQuery emphasising(Emphasis newEmphasis) {
        return new MatchQuery(text, jobRole, filters, sort, newEmphasis, offset, limit, examples);
    }

    public MatchQuery withPage(int newOffset, int newLimit) {
        return new MatchQuery(text, jobRole, filters, sort, emphasis, newOffset, newLimit, examples);
    }

    public MatchQuery withExamples(int newExamples) {
        return new MatchQuery(text, jobRole, filters, sort, emphasis, offset, limit, newExamples);
    }
}
