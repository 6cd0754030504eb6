// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity.web;

import de.kommunalcampus.backend.platform.AttemptLimit;
import de.kommunalcampus.backend.platform.ClientAddress;
import de.kommunalcampus.backend.platform.TooManyAttempts;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Limits failed sign-ins: {@value #PER_ACCOUNT} per account and {@value #PER_ADDRESS} per address within 15 minutes. An
 * attempt counts before its password is looked at, so that parallel attempts cannot pass together, and a success takes
 * it back: a whole town hall may sign in from one address.
 */
@Component
class SignInLimits {
    static final int PER_ACCOUNT = 10;
    static final int PER_ADDRESS = 30;
    private static final Duration WINDOW = Duration.ofMinutes(15);

    private final AttemptLimit accounts;
    private final AttemptLimit addresses;

    @Autowired
    SignInLimits() {
        this(TimeMeter.SYSTEM_NANOTIME);
    }

    SignInLimits(TimeMeter time) {
        this.accounts = new AttemptLimit(PER_ACCOUNT, WINDOW, time);
        this.addresses = new AttemptLimit(PER_ADDRESS, WINDOW, time);
    }

    /** @throws TooManyAttempts when the password must not be looked at now */
    void attempt(String login, ClientAddress address) {
        addresses.take(address.network());
        accounts.take(login);
    }

    void succeeded(String login, ClientAddress address) {
        addresses.giveBack(address.network());
        accounts.forget(login);
    }
}
