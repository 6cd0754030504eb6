// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.registration;

import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A provider's wish to publish here.
 *
 * @param termsVersion of the terms that were accepted with it
 * @param loginTaken whether somebody signs in with the address while it is open: then it cannot be accepted as it is
 * @param note how the provider was verified, or why it was declined; null while open
 */
public record ProviderApplication(
        ApplicationId id,
        Applicant applicant,
        String termsVersion,
        ZonedDateTime appliedAt,
        State state,
        boolean loginTaken,
        @Nullable ZonedDateTime decidedAt,
        @Nullable String note) {
    /** What became of it. */
    public enum State {
        OPEN,
        ACCEPTED,
        DECLINED
    }
}
