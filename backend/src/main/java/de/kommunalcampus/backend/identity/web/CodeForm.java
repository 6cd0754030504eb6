// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity.web;

import de.kommunalcampus.backend.identity.GivenCode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** @param login with a code from paper; missing with one from an address */
record CodeForm(
        @Size(max = 200) @Nullable String login,
        @NotBlank @Size(max = 100) String code) {
    GivenCode toCode() {
        return new GivenCode(login == null || login.isBlank() ? null : login, code);
    }

    /** Leaves the code out, so that no log shows it. */
    @Override
    public String toString() {
        return "CodeForm[login=" + login + "]";
    }
}
