// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity.web;

import de.kommunalcampus.backend.identity.Logins;
import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.backend.identity.graph.Credentials;
import de.kommunalcampus.backend.identity.graph.StoredAccount;
import de.kommunalcampus.backend.platform.ClientAddress;
import de.kommunalcampus.backend.platform.TooManyAttempts;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Checks a login and its password. */
@Component
class SignIn {
    /** Each check holds 19 MiB: more at once would let strangers fill the heap. */
    private static final int CHECKS_AT_ONCE = 4;

    private final Credentials credentials;
    private final PasswordEncoder encoder;
    private final SignInLimits limits;
    private final String hashOfNobody;
    private final Semaphore checks = new Semaphore(CHECKS_AT_ONCE);

    SignIn(Credentials credentials, PasswordEncoder encoder, SignInLimits limits) {
        this.credentials = credentials;
        this.encoder = encoder;
        this.limits = limits;
        this.hashOfNobody = String.valueOf(encoder.encode(UUID.randomUUID().toString()));
    }

    /**
     * An unknown login costs the same hash as a wrong password and gets the same answer.
     *
     * @throws SignInFailed when they do not fit together
     * @throws TooManyAttempts when it was not even tried
     */
    SignedInAccount check(String typedLogin, String password, ClientAddress address) {
        String login = Logins.normalise(typedLogin);
        limits.attempt(login, address);
        Optional<StoredAccount> stored = credentials.findByLogin(login);
        boolean fits = fits(password, stored.map(StoredAccount::passwordHash).orElse(hashOfNobody));
        SignedInAccount account =
                stored.filter(ignored -> fits).map(StoredAccount::account).orElseThrow(SignInFailed::new);
        limits.succeeded(login, address);
        return account;
    }

    private boolean fits(String password, String hash) {
        checks.acquireUninterruptibly();
        try {
            return encoder.matches(password, hash);
        } finally {
            checks.release();
        }
    }
}
