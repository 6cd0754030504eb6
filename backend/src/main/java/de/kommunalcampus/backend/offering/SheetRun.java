// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.offering;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One dated run, in German local time.
 *
 * @param id of the published run; null before it is published
 * @param seatsMin with fewer it does not take place
 * @param deadline last day on which one may register
 */
@Schema(name = "SheetRun")
public record SheetRun(
        @Nullable @Size(max = 200) String id,
        @NotNull LocalDateTime start,
        @NotNull LocalDateTime end,
        @NotNull Boolean online,
        @Nullable @Valid SheetPlace place,
        @Nullable @Min(1) @Max(65_000) Integer seatsMin,
        @Nullable @Min(1) @Max(65_000) Integer seatsMax,
        @Nullable LocalDate deadline) {
    public SheetRun withId(@Nullable String newId) {
        return new SheetRun(newId, start, end, online, place, seatsMin, seatsMax, deadline);
    }
}
