// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity.web;

import de.kommunalcampus.backend.identity.Passwords;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The password as it is and as it shall be.
 *
 * @param removePasskeys whether all passkeys go with the old one; they stay where it is not said
 */
record PasswordForm(
        @NotBlank @Size(max = Passwords.LONGEST) String current,
        @NotBlank @Size(max = Passwords.LONGEST) String password,
        @Nullable Boolean removePasskeys) {
    /** Leaves both out, so that no log shows them. */
    @Override
    public String toString() {
        return "PasswordForm[]";
    }
}
