// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.registration;

import de.kommunalcampus.backend.platform.ProblemException;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpStatus;

/** More applications are open than anybody can look at soon. */
class InboxFull extends ProblemException {
    InboxFull() {
        super(HttpStatus.SERVICE_UNAVAILABLE, "inbox-full", "Too many applications are open; try again in some days.");
    }

    @Override
    public Optional<Duration> retryAfter() {
        return Optional.of(Duration.ofDays(1));
    }
}
