// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.signon.web;

import de.kommunalcampus.backend.identity.AccountMatch;
import de.kommunalcampus.backend.signon.Directory;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** @param secret null keeps the one that is there; empty for a client without one */
record DirectoryForm(
        @NotBlank @Size(max = 300) String issuer,
        @NotBlank @Size(max = 200) String clientId,
        @Size(max = 500) @Nullable String secret,

        @NotBlank @Size(max = 100) @Pattern(regexp = "[A-Za-z0-9_.:/-]+")
        String claim,

        @NotNull AccountMatch match,
        boolean createsAccounts,
        boolean enabled,

        @NotNull @Size(max = 20)
        List<@NotBlank @Size(max = 200) @Pattern(regexp = "[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+") String> domains) {
    Directory toDirectory(TenantId tenant) {
        return new Directory(
                tenant,
                issuer.strip(),
                clientId.strip(),
                claim,
                match,
                createsAccounts,
                enabled,
                domains.stream().map(domain -> domain.toLowerCase(Locale.ROOT)).collect(Collectors.toSet()));
    }

    /** Leaves the secret out, so that no log shows it. */
    @Override
    public String toString() {
        return "DirectoryForm[" + issuer + "]";
    }
}
