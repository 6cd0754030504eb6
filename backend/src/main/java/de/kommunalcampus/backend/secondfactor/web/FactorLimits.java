// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.secondfactor.web;

import de.kommunalcampus.backend.identity.AccountId;
import de.kommunalcampus.backend.platform.AttemptLimit;
import de.kommunalcampus.backend.platform.TooManyAttempts;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * Limits codes that do not fit to {@value #PER_ACCOUNT} per account within 15 minutes, whatever the session or address:
 * of a million codes three fit at any time.
 */
@Component
class FactorLimits {
    static final int PER_ACCOUNT = 5;

    private static final Duration WINDOW = Duration.ofMinutes(15);

    private final AttemptLimit accounts = new AttemptLimit(PER_ACCOUNT, WINDOW, TimeMeter.SYSTEM_NANOTIME);

    /** @throws TooManyAttempts when no code is looked at now */
    void attempt(AccountId account) {
        accounts.take(account.value());
    }

    void fitted(AccountId account) {
        accounts.forget(account.value());
    }
}
