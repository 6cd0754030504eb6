// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.matching.web;

import de.kommunalcampus.backend.matching.PlaceDraw;
import de.kommunalcampus.backend.platform.SearchText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * What of a match form counts in a score, so that the course page explains the score its card showed. The facets, the
 * place and the weights are asked for as in a match request.
 *
 * @param openedAt at which place of a list, from 1, the person opened it; counted where that is agreed on
 * @param openedDraw what the list said of chance there
 */
record CourseForm(
        @Nullable @Size(max = SearchText.LONGEST, message = "has more than 200 characters")
        String text,

        @Nullable @Size(max = 200, message = "has more than 200 characters")
        String competency,

        @Nullable @Size(max = 200, message = "has more than 200 characters")
        String jobRole,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate from,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate to,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate startsOn,

        @Nullable @Min(value = 1, message = "is below 1") @Max(value = 100_000, message = "is above 100000")
        Integer openedAt,

        @Nullable PlaceDraw openedDraw) {
    MatchForm asMatchForm() {
        return new MatchForm(
                text,
                competency,
                jobRole,
                null,
                null,
                null,
                null,
                from,
                to,
                null,
                null,
                startsOn,
                null,
                null,
                null,
                null,
                null);
    }
}
