// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.passkey.web;

import de.kommunalcampus.backend.passkey.Passkey;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param most how many an account can have */
@Schema(name = "Passkeys")
record PasskeysView(List<OwnPasskey> passkeys, int most) {
    @Schema(name = "Passkey")
    record OwnPasskey(
            String id,
            String label,
            Instant createdAt,
            @Nullable Instant lastUsedAt) {
        static OwnPasskey of(Passkey passkey) {
            ZonedDateTime used = passkey.lastUsedAt();
            return new OwnPasskey(
                    passkey.id(),
                    passkey.label(),
                    passkey.createdAt().toInstant(),
                    used == null ? null : used.toInstant());
        }
    }

    static PasskeysView of(List<Passkey> passkeys, int most) {
        return new PasskeysView(passkeys.stream().map(OwnPasskey::of).toList(), most);
    }
}
