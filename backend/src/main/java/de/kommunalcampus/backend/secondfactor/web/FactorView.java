// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.secondfactor.web;

import de.kommunalcampus.backend.secondfactor.FactorState;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * The second factor of one's own account.
 *
 * @param since when the app was set up; null where there is none
 * @param codesLeft for emergencies
 * @param required whether the administration wants one
 */
@Schema(name = "SecondFactor")
record FactorView(@Nullable Instant since, int codesLeft, boolean required) {
    static FactorView of(FactorState state) {
        ZonedDateTime since = state.since();
        return new FactorView(since == null ? null : since.toInstant(), state.codesLeft(), state.required());
    }
}
