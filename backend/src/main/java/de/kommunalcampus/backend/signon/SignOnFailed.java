// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.signon;

import de.kommunalcampus.backend.platform.ProblemException;
import org.springframework.http.HttpStatus;

/** What came back from the directory proves nothing; why is for the log and the audit, not for whoever tries. */
public class SignOnFailed extends ProblemException {
    private final Cause named;

    public SignOnFailed(Cause named) {
        super(HttpStatus.FORBIDDEN, "sign-on-failed", "The sign-in at the directory could not be verified.");
        this.named = named;
    }

    public Cause named() {
        return named;
    }

    /** What was wrong. */
    public enum Cause {
        /** No sign-in was begun in this session, another one was, or it was finished already. */
        WRONG_STATE,
        /** The provider refused, for example a code that was used before. */
        REFUSED_BY_PROVIDER,
        /** The person went back at the provider. */
        CANCELLED,
        FOREIGN_ISSUER,
        WRONG_AUDIENCE,
        EXPIRED,
        WRONG_NONCE,
        BAD_SIGNATURE,
        /** The token lacks the claim by which accounts are found. */
        CLAIM_MISSING,
        OTHERWISE_INVALID
    }
}
