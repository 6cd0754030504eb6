// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity.web;

import de.kommunalcampus.backend.identity.Confirmation;
import de.kommunalcampus.backend.identity.ConfirmationMissing;
import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.backend.identity.graph.Credentials;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The password is checked and limited as at a sign-in. */
@Component
class PasswordConfirmation implements Confirmation {
    private final SignIn signIn;
    private final Credentials credentials;
    private final Clock clock;

    PasswordConfirmation(SignIn signIn, Credentials credentials, Clock clock) {
        this.credentials = credentials;
        this.signIn = signIn;
        this.clock = clock;
    }

    @Override
    public void require(SignedInAccount account, @Nullable String password, HttpServletRequest request) {
        if (SessionAge.isFresh(request, clock.instant())) {
            return;
        }
        if (!hasPassword(account)) {
            throw ConfirmationMissing.ofSignIn();
        }
        if (password == null || password.isEmpty()) {
            throw ConfirmationMissing.ofPassword();
        }
        signIn.confirm(account, password, "password", request);
    }

    /** Of an account that is none, such as in a test that signs nobody in, no password fits. */
    private boolean hasPassword(SignedInAccount account) {
        return credentials
                .findById(account.id())
                .map(stored -> stored.passwordHash() != null)
                .orElse(true);
    }
}
