// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.scim;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a token; its secret is not.
 *
 * @param expiresOn the last day on which it opens anything
 * @param revokedAt null as long as nobody took it back
 */
public record ScimToken(
        String id,
        String name,
        ZonedDateTime createdAt,
        LocalDate expiresOn,
        @Nullable ZonedDateTime lastUsedAt,
        @Nullable ZonedDateTime revokedAt) {
    public static final int LONGEST_NAME = 60;

    /** Of an administration, without those that are over. */
    public static final int MOST = 20;

    public static final int MOST_DAYS = 366;

    /** Whether it opened nothing at that time, be it past or taken back. */
    boolean isOver(ZonedDateTime at) {
        return expiresOn.isBefore(at.toLocalDate()) || (revokedAt != null && !revokedAt.isAfter(at));
    }
}
