// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.offering;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Where a run takes place.
 *
 * @param name of the house; null where only the town is known
 * @param latitude degrees, with {@code longitude} or not at all: without them nobody finds the run by distance
 */
@Schema(name = "SheetPlace")
public record SheetPlace(
        @Nullable @Size(max = 200) String name,
        @NotBlank @Size(max = 100) String city,
        @Nullable @DecimalMin("-90") @DecimalMax("90") Double latitude,
        @Nullable @DecimalMin("-180") @DecimalMax("180") Double longitude) {}
