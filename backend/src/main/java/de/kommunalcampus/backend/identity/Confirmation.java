// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity;

import de.kommunalcampus.backend.platform.InvalidRequest;
import de.kommunalcampus.backend.platform.TooManyAttempts;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** Before what opens an account for longer than a session: an open screen is not enough for that. */
public interface Confirmation {
    /**
     * Content with a session that began within the last five minutes, and else with the password.
     *
     * @param password null where none was given
     * @throws ConfirmationMissing where neither is there
     * @throws InvalidRequest where it is not the password, named {@code password}
     * @throws TooManyAttempts where it was not even looked at
     */
    void require(SignedInAccount account, @Nullable String password, HttpServletRequest request);
}
