// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.passkey.web;

import de.kommunalcampus.backend.identity.Passwords;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** @param password missing within five minutes after a sign-in */
record PasskeyBeginForm(
        @Size(max = Passwords.LONGEST) @Nullable String password) {
    /** Leaves it out, so that no log shows it. */
    @Override
    public String toString() {
        return "PasskeyBeginForm[]";
    }
}
