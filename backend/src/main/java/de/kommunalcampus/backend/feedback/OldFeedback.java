// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.feedback;

import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Deletes messages when their time is over, within a day. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class OldFeedback {
    private final Feedbacks feedbacks;
    private final Clock clock;

    OldFeedback(Feedbacks feedbacks, Clock clock) {
        this.feedbacks = feedbacks;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 10, fixedDelay = 12 * 60, timeUnit = TimeUnit.MINUTES)
    void delete() {
        feedbacks.deleteOlderThan(clock.instant().minus(Feedback.KEPT));
    }
}
