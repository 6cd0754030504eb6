// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.mail;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How long to wait after each attempt; ten attempts within four days. */
final class RetrySchedule {
    static final int ATTEMPTS = 10;

    private static final List<Duration> WAITS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(4),
            Duration.ofHours(12),
            Duration.ofHours(24));

    private RetrySchedule() {}

    /** Empty after the last. */
    static Optional<Duration> after(int attempts) {
        return attempts < ATTEMPTS
                ? Optional.of(WAITS.get(Math.min(Math.max(attempts, 1), WAITS.size()) - 1))
                : Optional.empty();
    }
}
