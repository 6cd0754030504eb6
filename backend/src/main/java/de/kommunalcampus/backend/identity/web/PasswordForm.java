// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity.web;

import de.kommunalcampus.backend.identity.Passwords;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The password as it is and as it shall be. */
record PasswordForm(
        @NotBlank @Size(max = Passwords.LONGEST) String current,
        @NotBlank @Size(max = Passwords.LONGEST) String password) {
    /** Leaves both out, so that no log shows them. */
    @Override
    public String toString() {
        return "PasswordForm[]";
    }
}
