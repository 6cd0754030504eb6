// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity.web;

import de.kommunalcampus.backend.identity.Passwords;
import de.kommunalcampus.backend.platform.Formulas;
import de.kommunalcampus.backend.platform.InvalidRequest;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The secret from the terminal, and who it is that has it. */
record FirstAdministratorForm(
        @NotBlank @Size(max = 100) String code,
        @NotBlank @Size(max = 200) String login,
        @NotBlank @Size(max = 200) String displayName,
        @NotBlank @Size(max = Passwords.LONGEST) String password) {
    /** @throws InvalidRequest where a spreadsheet program would calculate it */
    String toDisplayName() {
        Formulas.refuse("displayName", displayName);
        return displayName.strip();
    }

    /** Leaves the secrets out, so that no log shows them. */
    @Override
    public String toString() {
        return "FirstAdministratorForm[login=" + login + "]";
    }
}
