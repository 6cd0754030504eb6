// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity.web;

import de.kommunalcampus.backend.identity.Passwords;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A code, and the password that it sets. */
record RedemptionForm(
        @NotNull @Valid CodeForm code,
        @NotBlank @Size(max = Passwords.LONGEST) String password) {
    /** Leaves the password out, so that no log shows it. */
    @Override
    public String toString() {
        return "RedemptionForm[" + code + "]";
    }
}
