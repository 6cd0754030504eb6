// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.passkey;

import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A key on a device or in a password manager that opens one account.
 *
 * @param id of the credential, in base64url
 * @param lastUsedAt null for one that was not used yet
 */
public record Passkey(
        String id,
        String label,
        ZonedDateTime createdAt,
        @Nullable ZonedDateTime lastUsedAt) {}
