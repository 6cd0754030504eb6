// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.profile.web;

import de.kommunalcampus.backend.platform.InvalidRequest;
import de.kommunalcampus.backend.profile.FirmWish;
import de.kommunalcampus.backend.profile.StatedWishes;
import de.kommunalcampus.matchingmodel.catalogue.CourseFormat;
import de.kommunalcampus.matchingmodel.need.TimeOfDay;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All wishes of a person at once; an empty list or a null is no wish. */
@Schema(name = "ConstraintsForm")
record WishesForm(
        @NotNull(message = "is missing") @Size(max = 7, message = "names more than 7")
        List<@NotNull(message = "names none") DayOfWeek> weekdaysFree,

        @NotNull(message = "is missing") @Size(max = 10, message = "names more than 10")
        List<@NotNull(message = "names none") TimeOfDay> timesOfDay,

        @Nullable
        @PositiveOrZero(message = "is below 0")
        @Max(value = 366, message = "is above 366")
        @Digits(integer = 3, fraction = 1, message = "is no number of days")
        BigDecimal maxDaysAbsent,

        @Nullable
        @PositiveOrZero(message = "is below 0")
        @Max(value = 2000, message = "is above 2000")
        @Digits(integer = 4, fraction = 1, message = "is no number of kilometres")
        BigDecimal maxDistanceKm,

        @NotNull(message = "is missing") @Size(max = 20, message = "names more than 20")
        List<@NotNull(message = "names none") CourseFormat> formats,

        @NotNull(message = "is missing") @Size(max = 20, message = "names more than 20")
        List<
                        @NotNull(message = "names none")
                        @Pattern(regexp = "[a-z]{2}", message = "names no language of two letters") String>
                languages,

        @NotNull(message = "is missing") @Size(max = 10, message = "names more than 10")
        List<@NotNull(message = "names none") FirmWish> firm) {

    /** @throws InvalidRequest where a limit is to hold that has no value */
    StatedWishes wishes() {
        if (firm.contains(FirmWish.DAYS_ABSENT) && maxDaysAbsent == null) {
            throw new InvalidRequest("maxDaysAbsent", "is missing, though it is to be firm");
        }
        if (firm.contains(FirmWish.DISTANCE) && maxDistanceKm == null) {
            throw new InvalidRequest("maxDistanceKm", "is missing, though it is to be firm");
        }
        return new StatedWishes(
                Set.copyOf(weekdaysFree),
                Set.copyOf(timesOfDay),
                maxDaysAbsent == null ? null : maxDaysAbsent.doubleValue(),
                maxDistanceKm == null ? null : maxDistanceKm.doubleValue(),
                Set.copyOf(formats),
                Set.copyOf(languages),
                Set.copyOf(firm));
    }
}
