// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.registration.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What became of an application.
 *
 * @param code the way in of the first account, told this once, to hand over where no mail goes out; null if declined
 */
@Schema(name = "ApplicationDecision")
record ApplicationDecisionView(
        @Nullable String code, @Nullable Instant until) {}
