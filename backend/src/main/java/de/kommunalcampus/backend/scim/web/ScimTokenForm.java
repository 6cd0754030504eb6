// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.scim.web;

import de.kommunalcampus.backend.platform.HiddenCharacters;
import de.kommunalcampus.backend.platform.InvalidRequest;
import de.kommunalcampus.backend.scim.ScimToken;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A token to make.
 *
 * @param expiresOn the last day on which it is good, a year ahead at most
 */
record ScimTokenForm(
        @NotBlank(message = "is missing") @Size(max = ScimToken.LONGEST_NAME, message = "is longer than 60 characters")
        String name,

        @NotNull(message = "is missing") LocalDate expiresOn) {
    /** @throws InvalidRequest where it looks like another one */
    String readableName() {
        if (HiddenCharacters.isIn(name)) {
            throw new InvalidRequest("name", "has hidden characters");
        }
        return name.strip();
    }
}
