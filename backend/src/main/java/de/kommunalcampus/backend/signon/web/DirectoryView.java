// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.signon.web;

import de.kommunalcampus.backend.identity.AccountMatch;
import de.kommunalcampus.backend.signon.Directory;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The directory of the administration; its secret is never told again.
 *
 * @param returnAddress to be allowed at the provider; a path alone where the platform does not know its own address
 */
@Schema(name = "DirectorySettings")
record DirectoryView(String returnAddress, @Nullable Settings directory) {
    @Schema(name = "Directory")
    record Settings(
            String issuer,
            String clientId,
            boolean hasSecret,
            String claim,
            AccountMatch match,
            boolean createsAccounts,
            boolean enabled,
            List<String> domains) {}

    static DirectoryView of(String returnAddress, Optional<Directory> directory, boolean hasSecret) {
        return new DirectoryView(
                returnAddress,
                directory
                        .map(found -> new Settings(
                                found.issuer(),
                                found.clientId(),
                                hasSecret,
                                found.claim(),
                                found.match(),
                                found.createsAccounts(),
                                found.enabled(),
                                found.domains().stream().sorted().toList()))
                        .orElse(null));
    }
}
