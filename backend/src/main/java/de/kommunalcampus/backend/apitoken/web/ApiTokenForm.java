// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.apitoken.web;

import de.kommunalcampus.backend.apitoken.NewApiToken;
import de.kommunalcampus.backend.identity.ApiScope;
import de.kommunalcampus.backend.platform.HiddenCharacters;
import de.kommunalcampus.backend.platform.InvalidRequest;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;

/** A token to be made, for so many days. */
record ApiTokenForm(
        @NotBlank @Size(max = 60) String name,
        @NotEmpty @Size(max = 10) List<@NotNull(message = "names none") ApiScope> scopes,
        @Min(NewApiToken.SHORTEST) @Max(NewApiToken.LONGEST) int days) {
    /** @throws InvalidRequest where the name looks like another one */
    NewApiToken toToken() {
        if (HiddenCharacters.isIn(name)) {
            throw new InvalidRequest("name", "has hidden characters");
        }
        return new NewApiToken(name.strip(), Set.copyOf(scopes), days);
    }
}
