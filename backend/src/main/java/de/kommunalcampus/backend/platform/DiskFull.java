// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.platform;

import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpStatus;

/** There is too little space to write; the message is for the operator, the page has a sentence of its own. */
public class DiskFull extends ProblemException {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    DiskFull(String sentence) {
        super(HttpStatus.SERVICE_UNAVAILABLE, "disk-full", sentence);
    }

    @Override
    public Optional<Duration> retryAfter() {
        return Optional.of(PATIENCE);
    }
}
