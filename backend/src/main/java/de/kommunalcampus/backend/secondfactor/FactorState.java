// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.secondfactor;

import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What second factors an account has.
 *
 * @param since when the app was set up; null where there is none
 * @param codesLeft for emergencies
 * @param hasPasskey whether it has a passkey, which is two factors in one
 * @param required whether its tenant wants a second factor of it
 */
public record FactorState(@Nullable ZonedDateTime since, int codesLeft, boolean hasPasskey, boolean required) {
    public boolean hasApp() {
        return since != null;
    }
}
