// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.admission.web;

import de.kommunalcampus.backend.identity.AccessCodes;
import de.kommunalcampus.backend.identity.KnownDevices;
import de.kommunalcampus.backend.identity.Logins;
import de.kommunalcampus.backend.mail.OutgoingMail;
import de.kommunalcampus.backend.platform.AttemptLimit;
import de.kommunalcampus.backend.platform.ClientAddress;
import de.kommunalcampus.backend.platform.TooManyAttempts;
import io.github.bucket4j.TimeMeter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Takes what somebody says and answers alike, as fast, whether there is such an account: the work is done afterwards.
 * Three within an hour are mailed to a login, and three more to each device it knows, whatever strangers ask for; more
 * would only fill a mailbox.
 */
@RestController
class ForgottenPasswordController {
    private static final Logger LOG = LoggerFactory.getLogger(ForgottenPasswordController.class);
    private static final int PER_LOGIN = 3;
    private static final int PER_ADDRESS = 30;
    private static final Duration WINDOW = Duration.ofHours(1);

    private final AccessCodes codes;
    private final KnownDevices devices;
    private final AttemptLimit logins = new AttemptLimit(PER_LOGIN, WINDOW, TimeMeter.SYSTEM_NANOTIME);
    private final AttemptLimit addresses = new AttemptLimit(PER_ADDRESS, WINDOW, TimeMeter.SYSTEM_NANOTIME);

    ForgottenPasswordController(AccessCodes codes, KnownDevices devices) {
        this.codes = codes;
        this.devices = devices;
    }

    /** Where the login is no mail address nothing can be sent: an administrator issues a new code. */
    @PostMapping("/api/v1/forgotten-passwords")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void forget(@Valid @RequestBody ForgottenPasswordForm form, HttpServletRequest request) {
        String login = Logins.normalise(form.login());
        Optional<String> device = devices.find(login, request);
        if (device.isEmpty()) {
            addresses.take(ClientAddress.of(request.getRemoteAddr()).network());
        }
        if (OutgoingMail.isAddress(login) && isFirstOfFew(device.orElse(login))) {
            Thread.ofVirtual().name("forgotten-password").start(() -> issue(login));
        }
    }

    /** Said to nobody: whoever asks for another person's login learns nothing, not even that somebody else asked. */
    private boolean isFirstOfFew(String loginOrDevice) {
        try {
            logins.take(loginOrDevice);
            return true;
        } catch (TooManyAttempts e) {
            return false;
        }
    }

    private void issue(String login) {
        try {
            codes.issueForgotten(login);
        } catch (RuntimeException e) {
            LOG.error("No new password could be offered", e);
        }
    }
}
