// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.feedback.web;

import de.kommunalcampus.backend.platform.AttemptLimit;
import de.kommunalcampus.backend.platform.ClientAddress;
import de.kommunalcampus.backend.platform.TooManyAttempts;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Anybody may write, so nobody may write without end: so many messages per hour from an address, and from all. */
@Component
class FeedbackLimits {
    static final int PER_ADDRESS = 10;
    private static final int FROM_ALL = 500;
    private static final Duration WINDOW = Duration.ofHours(1);
    private static final String ALL = "all";

    private final AttemptLimit addresses = new AttemptLimit(PER_ADDRESS, WINDOW, TimeMeter.SYSTEM_NANOTIME);
    private final AttemptLimit all = new AttemptLimit(FROM_ALL, WINDOW, TimeMeter.SYSTEM_NANOTIME);

    /** @throws TooManyAttempts with the time to wait */
    void take(ClientAddress address) {
        addresses.take(address.network());
        all.take(ALL);
    }
}
