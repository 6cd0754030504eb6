// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.platform;

import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpStatus;

/** Something was tried too often, for example a sign-in that failed; it is not even looked at now. */
public class TooManyAttempts extends ProblemException {
    private final Duration wait;

    public TooManyAttempts(Duration wait) {
        super(HttpStatus.TOO_MANY_REQUESTS, "too-many-attempts", "Too many attempts; try again later.");
        this.wait = wait;
    }

    @Override
    public Optional<Duration> retryAfter() {
        return Optional.of(wait);
    }
}
