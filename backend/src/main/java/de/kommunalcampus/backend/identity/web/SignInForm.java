// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What a person types to sign in. */
record SignInForm(
        @NotBlank @Size(max = 200) String login,
        @NotBlank @Size(max = 200) String password) {
    /** Leaves the password out, so that no log shows it. */
    @Override
    public String toString() {
        return "SignInForm[login=" + login + "]";
    }
}
