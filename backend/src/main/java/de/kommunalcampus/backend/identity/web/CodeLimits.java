// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity.web;

import de.kommunalcampus.backend.identity.AttemptsForgiven;
import de.kommunalcampus.backend.identity.GivenCode;
import de.kommunalcampus.backend.identity.KnownDevices;
import de.kommunalcampus.backend.platform.AttemptLimit;
import de.kommunalcampus.backend.platform.ClientAddress;
import de.kommunalcampus.backend.platform.TooManyAttempts;
import io.github.bucket4j.TimeMeter;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Limits tries with codes that do not fit, as {@link SignInLimits} does with passwords: {@value #PER_LOGIN} for a login
 * with printed codes, for each of its known devices as many again, and {@value #PER_ADDRESS} for an address, within 15
 * minutes. A code that came by mail names no login: strangers can lock out nobody who has one.
 */
@Component
class CodeLimits {
    static final int PER_LOGIN = 10;
    static final int PER_ADDRESS = 30;
    private static final Duration WINDOW = Duration.ofMinutes(15);

    private final KnownDevices known;
    private final AttemptLimit logins;
    private final AttemptLimit devices;
    private final AttemptLimit addresses;

    @Autowired
    CodeLimits(KnownDevices known) {
        this(known, TimeMeter.SYSTEM_NANOTIME);
    }

    CodeLimits(KnownDevices known, TimeMeter time) {
        this.known = known;
        this.logins = new AttemptLimit(PER_LOGIN, WINDOW, time);
        this.devices = new AttemptLimit(PER_LOGIN, WINDOW, time);
        this.addresses = new AttemptLimit(PER_ADDRESS, WINDOW, time);
    }

    /** @throws TooManyAttempts when the code must not be looked at now */
    Attempt attempt(GivenCode code, HttpServletRequest request) {
        String login = code.login();
        String network = ClientAddress.of(request.getRemoteAddr()).network();
        String device = login == null ? null : known.find(login, request).orElse(null);
        if (device != null) {
            devices.take(device);
            return new Attempt(code, device, network);
        }
        addresses.take(network);
        if (login != null) {
            logins.take(login);
        }
        return new Attempt(code, null, network);
    }

    void fitted(Attempt attempt) {
        String login = attempt.code.login();
        if (attempt.device != null) {
            devices.forget(attempt.device);
            return;
        }
        addresses.giveBack(attempt.network);
        if (login != null) {
            logins.forget(login);
        }
    }

    @TransactionalEventListener(fallbackExecution = true)
    void forgive(AttemptsForgiven forgiven) {
        logins.forget(forgiven.login());
        devices.forgetAll(forgiven::isOfDevice);
    }

    /** @param device under what a known one is counted; null for another */
    record Attempt(GivenCode code, @Nullable String device, String network) {}
}
