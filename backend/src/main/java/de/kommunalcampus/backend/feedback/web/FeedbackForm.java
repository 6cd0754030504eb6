// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.feedback.web;

import de.kommunalcampus.backend.feedback.Feedback;
import de.kommunalcampus.backend.feedback.FeedbackId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What somebody wrote; a blank page or contact is none. */
record FeedbackForm(
        @NotBlank(message = "is missing") @Size(max = Feedback.LONGEST_TEXT, message = "is longer than 5000 characters")
        String text,

        @Size(max = Feedback.LONGEST_PAGE, message = "is longer than 500 characters") @Nullable
        String page,

        @Size(max = Feedback.LONGEST_CONTACT, message = "is longer than 200 characters") @Nullable
        String contact) {
    Feedback toFeedback(FeedbackId id, Instant at) {
        return new Feedback(id, at, text.strip(), stated(page), stated(contact));
    }

    private static @Nullable String stated(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
