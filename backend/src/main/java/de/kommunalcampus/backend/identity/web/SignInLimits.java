// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity.web;

import de.kommunalcampus.backend.identity.AccountId;
import de.kommunalcampus.backend.identity.AttemptsForgiven;
import de.kommunalcampus.backend.platform.AttemptLimit;
import de.kommunalcampus.backend.platform.ClientAddress;
import de.kommunalcampus.backend.platform.TooManyAttempts;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Limits failed sign-ins: {@value #PER_ACCOUNT} per account and {@value #PER_ADDRESS} per address within 15 minutes. A
 * device that the account knows has {@value #PER_DEVICE} of its own, whatever strangers have used up of those two. An
 * attempt counts before its password is looked at, so that parallel attempts cannot pass together, and a success takes
 * it back: a whole town hall may sign in from one address.
 */
@Component
class SignInLimits {
    static final int PER_ACCOUNT = 10;
    static final int PER_DEVICE = 10;
    static final int PER_ADDRESS = 30;
    private static final Duration WINDOW = Duration.ofMinutes(15);

    private final AttemptLimit accounts;
    private final AttemptLimit devices;
    private final AttemptLimit addresses;

    @Autowired
    SignInLimits() {
        this(TimeMeter.SYSTEM_NANOTIME);
    }

    SignInLimits(TimeMeter time) {
        this.accounts = new AttemptLimit(PER_ACCOUNT, WINDOW, time);
        this.devices = new AttemptLimit(PER_DEVICE, WINDOW, time);
        this.addresses = new AttemptLimit(PER_ADDRESS, WINDOW, time);
    }

    /** @throws TooManyAttempts when the password must not be looked at now */
    Attempt attempt(String login, Optional<String> device, ClientAddress address) {
        if (device.isPresent()) {
            return new Attempt(login, device, address, devices.take(device.get()) == 0, false);
        }
        boolean lastOfAddress = addresses.take(address.network()) == 0;
        return new Attempt(login, device, address, accounts.take(login) == 0, lastOfAddress);
    }

    void succeeded(Attempt attempt) {
        if (attempt.device.isPresent()) {
            devices.forget(attempt.device.get());
        } else {
            addresses.giveBack(attempt.address.network());
            accounts.forget(attempt.login);
        }
    }

    /** How long none is looked at of this account, from strangers or from a device that it knows. */
    Optional<Duration> pauseOf(AccountId account, String login) {
        return Stream.of(accounts.pauseOf(login), devices.longestPauseOf(key -> key.startsWith(account.value() + "/")))
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder());
    }

    @TransactionalEventListener(fallbackExecution = true)
    void forgive(AttemptsForgiven forgiven) {
        accounts.forget(forgiven.login());
        devices.forgetAll(forgiven::isOfDevice);
    }

    /**
     * One that is looked at.
     *
     * @param last whether none after it is looked at, from this device or of this account: told of one in each window
     * @param lastOfAddress whether none after it is looked at from this address
     */
    record Attempt(String login, Optional<String> device, ClientAddress address, boolean last, boolean lastOfAddress) {}
}
