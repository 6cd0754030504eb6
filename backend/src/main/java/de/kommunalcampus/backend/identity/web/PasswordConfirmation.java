// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity.web;

import de.kommunalcampus.backend.identity.Confirmation;
import de.kommunalcampus.backend.identity.ConfirmationMissing;
import de.kommunalcampus.backend.identity.SignedInAccount;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The password is checked and limited as at a sign-in. */
@Component
class PasswordConfirmation implements Confirmation {
    private final SignIn signIn;
    private final Clock clock;

    PasswordConfirmation(SignIn signIn, Clock clock) {
        this.signIn = signIn;
        this.clock = clock;
    }

    @Override
    public void require(SignedInAccount account, @Nullable String password, HttpServletRequest request) {
        if (SessionAge.isFresh(request, clock.instant())) {
            return;
        }
        if (password == null || password.isEmpty()) {
            throw new ConfirmationMissing();
        }
        signIn.confirm(account, password, "password", request);
    }
}
