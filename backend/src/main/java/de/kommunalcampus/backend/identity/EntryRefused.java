// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity;

import de.kommunalcampus.backend.platform.ProblemException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** The directory says who it is, and yet no account opens. */
public class EntryRefused extends ProblemException {
    private final Reason reason;
    private final @Nullable AccountId account;

    /** @param account which one stays closed; null where there is none */
    public EntryRefused(Reason reason, @Nullable AccountId account) {
        super(HttpStatus.FORBIDDEN, slug(reason), reason.detail);
        this.reason = reason;
        this.account = account;
    }

    public Reason reason() {
        return reason;
    }

    public @Nullable AccountId account() {
        return account;
    }

    private static String slug(Reason reason) {
        return "sign-on-" + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public enum Reason {
        NO_ACCOUNT("Nobody of this administration has this login or personnel number and an account."),
        CLOSED("The account is locked or has ended, or the administration is paused."),
        /** It is linked with another identity, or its login belongs to somebody else. */
        TAKEN("The account is somebody else's.");

        private final String detail;

        Reason(String detail) {
            this.detail = detail;
        }
    }
}
