// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.secondfactor.web;

import de.kommunalcampus.backend.identity.AttemptsForgiven;
import de.kommunalcampus.backend.identity.KnownDevices;
import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.backend.platform.AttemptLimit;
import de.kommunalcampus.backend.platform.TooManyAttempts;
import io.github.bucket4j.TimeMeter;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Limits codes that do not fit to {@value #PER_ACCOUNT} per account within 15 minutes, whatever the session or address:
 * of a million codes three fit at any time. Each known device of the account has as many of its own, so that somebody
 * else who has the password does not keep the right one out.
 */
@Component
class FactorLimits {
    static final int PER_ACCOUNT = 5;

    private static final Duration WINDOW = Duration.ofMinutes(15);

    private final KnownDevices known;
    private final AttemptLimit attempts = new AttemptLimit(PER_ACCOUNT, WINDOW, TimeMeter.SYSTEM_NANOTIME);

    FactorLimits(KnownDevices known) {
        this.known = known;
    }

    /**
     * @return under what it was counted, for {@link #fitted}
     * @throws TooManyAttempts when no code is looked at now
     */
    String attempt(SignedInAccount account, HttpServletRequest request) {
        String key = known.find(account.login(), request).orElse(account.id().value());
        attempts.take(key);
        return key;
    }

    void fitted(String key) {
        attempts.forget(key);
    }

    @TransactionalEventListener(fallbackExecution = true)
    void forgive(AttemptsForgiven forgiven) {
        attempts.forget(forgiven.account().value());
        attempts.forgetAll(forgiven::isOfDevice);
    }
}
