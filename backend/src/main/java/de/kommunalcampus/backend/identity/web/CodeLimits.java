// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity.web;

import de.kommunalcampus.backend.identity.GivenCode;
import de.kommunalcampus.backend.platform.AttemptLimit;
import de.kommunalcampus.backend.platform.ClientAddress;
import de.kommunalcampus.backend.platform.TooManyAttempts;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Limits tries with codes that do not fit, as {@link SignInLimits} does with passwords: {@value #PER_LOGIN} for a login
 * with printed codes and {@value #PER_ADDRESS} for an address, within 15 minutes.
 */
@Component
class CodeLimits {
    static final int PER_LOGIN = 10;
    static final int PER_ADDRESS = 30;
    private static final Duration WINDOW = Duration.ofMinutes(15);

    private final AttemptLimit logins;
    private final AttemptLimit addresses;

    @Autowired
    CodeLimits() {
        this(TimeMeter.SYSTEM_NANOTIME);
    }

    CodeLimits(TimeMeter time) {
        this.logins = new AttemptLimit(PER_LOGIN, WINDOW, time);
        this.addresses = new AttemptLimit(PER_ADDRESS, WINDOW, time);
    }

    /** @throws TooManyAttempts when the code must not be looked at now */
    void attempt(GivenCode code, ClientAddress address) {
        addresses.take(address.network());
        if (code.login() != null) {
            logins.take(code.login());
        }
    }

    void fitted(GivenCode code, ClientAddress address) {
        addresses.giveBack(address.network());
        if (code.login() != null) {
            logins.forget(code.login());
        }
    }
}
