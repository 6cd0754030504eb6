// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.feedback;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One message about the pages. Who wrote it is not kept, only what the writer states.
 *
 * @param page where it happened, as the writer says; not opened by us
 * @param contact how the writer can be reached; none for no answer
 */
public record Feedback(
        FeedbackId id,
        Instant at,
        String text,
        @Nullable String page,
        @Nullable String contact) {
    public static final int LONGEST_TEXT = 5_000;
    public static final int LONGEST_PAGE = 500;
    public static final int LONGEST_CONTACT = 200;

    /** Then it is deleted; the page with the form promises the same. */
    public static final Duration KEPT = Duration.ofDays(180);

    public Feedback {
        if (text.isBlank() || text.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException("A text has 1 to " + LONGEST_TEXT + " characters");
        }
    }
}
