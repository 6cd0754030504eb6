// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity.web;

import de.kommunalcampus.backend.identity.AccessPaused;
import de.kommunalcampus.backend.identity.AccountState;
import de.kommunalcampus.backend.identity.Accounts;
import de.kommunalcampus.backend.identity.AuditTrail;
import de.kommunalcampus.backend.identity.KnownDevices;
import de.kommunalcampus.backend.identity.Logins;
import de.kommunalcampus.backend.identity.PasswordHashes;
import de.kommunalcampus.backend.identity.Passwords;
import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.backend.identity.graph.Credentials;
import de.kommunalcampus.backend.identity.graph.StoredAccount;
import de.kommunalcampus.backend.identity.web.SignInLimits.Attempt;
import de.kommunalcampus.backend.platform.AuditAction;
import de.kommunalcampus.backend.platform.ClientAddress;
import de.kommunalcampus.backend.platform.DiskFull;
import de.kommunalcampus.backend.platform.InvalidRequest;
import de.kommunalcampus.backend.platform.TooManyAttempts;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Checks a login and its password. */
@Component
class SignIn {
    private static final Logger LOG = LoggerFactory.getLogger(SignIn.class);

    private final Credentials credentials;
    private final PasswordHashes hashes;
    private final SignInLimits limits;
    private final Accounts accounts;
    private final AuditTrail audit;
    private final KnownDevices devices;
    private final SignInAlarms alarms;
    private final AfterAnswer later;

    SignIn(
            Credentials credentials,
            PasswordHashes hashes,
            SignInLimits limits,
            Accounts accounts,
            AuditTrail audit,
            KnownDevices devices,
            SignInAlarms alarms,
            AfterAnswer later) {
        this.later = later;
        this.devices = devices;
        this.alarms = alarms;
        this.audit = audit;
        this.accounts = accounts;
        this.credentials = credentials;
        this.hashes = hashes;
        this.limits = limits;
    }

    /**
     * An unknown login, and one that is locked, costs the same hash as a wrong password and gets the same answer, before
     * anything is written; that of a paused tenant too, but for whoever has the right password.
     *
     * @throws SignInFailed when they do not fit together
     * @throws AccessPaused when they do, and nothing but the pause of the tenant keeps the account closed
     * @throws TooManyAttempts when it was not even tried
     */
    SignedInAccount check(String typedLogin, String password, HttpServletRequest request) {
        String login = Logins.normalise(typedLogin);
        Attempt attempt =
                limits.attempt(login, devices.find(login, request), ClientAddress.of(request.getRemoteAddr()));
        Optional<StoredAccount> stored = credentials.findByLogin(login);
        boolean fits =
                hashes.fits(password, stored.map(StoredAccount::passwordHash).orElse(null));
        Optional<SignedInAccount> account = stored.filter(known -> fits && known.state() == AccountState.ACTIVE)
                .map(StoredAccount::account);
        if (account.isEmpty()) {
            boolean paused = fits && stored.filter(StoredAccount::paused).isPresent();
            if (paused) {
                limits.succeeded(attempt);
            }
            // For nobody's login too: an answer waits for the same, whoever's it is.
            later.run(() -> refused(stored.orElse(null), attempt, paused));
            throw paused ? new AccessPaused() : new SignInFailed();
        }
        limits.succeeded(attempt);
        // What failed before stands before this in the audit log.
        later.settle();
        return account.get();
    }

    private void refused(@Nullable StoredAccount stored, Attempt attempt, boolean paused) {
        if (stored != null) {
            tell(AuditAction.SIGN_IN_REFUSED, stored.account());
        }
        if (!paused) {
            alarms.afterFailure(attempt, stored);
        }
    }

    /** Reading goes on while the disk is full, so signing in does too; the log says then what the trail cannot. */
    void tell(AuditAction action, SignedInAccount account) {
        try {
            audit.tell(account.tenant(), action, account.id());
        } catch (DiskFull e) {
            LOG.error(
                    "{} of {} could not be audited: the disk is full",
                    action,
                    account.id().value());
        }
    }

    /** @throws InvalidRequest where it is not the password, which names the field */
    void confirm(SignedInAccount account, String password, String field, HttpServletRequest request) {
        try {
            check(account.login(), password, request);
        } catch (SignInFailed e) {
            throw new InvalidRequest(field, "is not the password");
        }
    }

    /**
     * The current password is checked as at a sign-in: an open screen is not enough to take an account over.
     *
     * @throws InvalidRequest where it is wrong, or the new one is not acceptable or none
     */
    void changePassword(SignedInAccount account, PasswordForm form, HttpServletRequest request) {
        Passwords.require(form.password(), account.login(), "password");
        confirm(account, form.current(), "current", request);
        if (form.password().equals(form.current())) {
            throw new InvalidRequest("password", Passwords.AS_BEFORE);
        }
        accounts.changePassword(
                account.tenant(), account.id(), form.password(), Boolean.TRUE.equals(form.removePasskeys()));
    }
}
