// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.feedback.web;

import de.kommunalcampus.backend.feedback.Feedback;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param more whether there are older ones that are not shown */
@Schema(name = "ReceivedFeedback")
record ReceivedFeedbackView(List<MessageView> messages, boolean more) {
    /** @param found one more than shown, if there is one */
    static ReceivedFeedbackView of(List<Feedback> found, int most) {
        return new ReceivedFeedbackView(
                found.stream().limit(most).map(MessageView::of).toList(), found.size() > most);
    }

    @Schema(name = "FeedbackMessage")
    record MessageView(
            String id,
            Instant at,
            String text,
            @Nullable String page,
            @Nullable String contact) {
        static MessageView of(Feedback feedback) {
            return new MessageView(
                    feedback.id().value(), feedback.at(), feedback.text(), feedback.page(), feedback.contact());
        }
    }
}
