// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.course;

import org.jspecify.annotations.Nullable;

/**
 * A course with all that its page shows.
 *
 * @param startLink where a self-paced course begins
 * @param accessible null where the provider does not say
 */
public record CourseDetails(
        Offer offer,
        @Nullable String startLink,
        @Nullable String audience,
        @Nullable Boolean accessible,
        CourseConditions conditions) {}
