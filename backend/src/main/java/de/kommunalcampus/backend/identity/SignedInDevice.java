// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A session of an account, as its browser describes itself.
 *
 * @param browser as its maker calls it; null where it is not known
 * @param platform the system under it; null where it is not known
 */
public record SignedInDevice(
        @Nullable String browser, @Nullable String platform, Instant signedInAt, Instant lastUsedAt) {}
