// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AttemptLimitTests {
    private final AttemptLimit limit = new AttemptLimit(10, Duration.ofMinutes(15), TimeMeter.SYSTEM_NANOTIME);

    @Test
    void tellsOneAttemptThatItIsTheLast() {
        long last = IntStream.range(0, 200)
                .parallel()
                .filter(i -> isLast("someone"))
                .count();
        assertThat(last).isEqualTo(1);
    }

    /** The key that is attacked stays, as it is asked for again and again; those that come once go. */
    @Test
    void remembersNoMoreKeysThanItMayAndNotTheOneUnderAttackAsNew() {
        int lookedAt = 0;
        for (int i = 0; i < 400_000; i++) {
            isLast("stranger" + i);
            lookedAt += i % 100 == 0 && isLookedAt("attacked") ? 1 : 0;
        }
        assertThat(limit.remembered()).isLessThanOrEqualTo(100_000);
        assertThat(lookedAt).isEqualTo(10);
    }

    private boolean isLast(String key) {
        try {
            return limit.take(key) == 0;
        } catch (TooManyAttempts e) {
            return false;
        }
    }

    private boolean isLookedAt(String key) {
        try {
            limit.take(key);
            return true;
        } catch (TooManyAttempts e) {
            return false;
        }
    }
}
