// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.offering;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * What it costs to withdraw.
 *
 * @param freeUntilDays so many days before the first one it costs nothing
 * @param laterPercent of the price after that
 */
@Schema(name = "Cancellation")
public record Cancellation(
        @NotNull @Min(0) @Max(365) Integer freeUntilDays,
        @NotNull @Min(0) @Max(100) Integer laterPercent) {}
