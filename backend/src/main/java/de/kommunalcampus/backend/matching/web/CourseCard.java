// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.matching.web;

import de.kommunalcampus.backend.course.PriceView;
import de.kommunalcampus.backend.course.RunView;
import de.kommunalcampus.matchingmodel.catalogue.CourseFormat;
import de.kommunalcampus.matchingmodel.catalogue.ProficiencyLevel;
import de.kommunalcampus.matchingmodel.catalogue.Ref;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A course as lists show it to one person.
 *
 * @param budget gross euros that the person's unit can still spend on him; null where nobody says so
 * @param distanceKm from the workplace to the next run as the crow flies; null online and where it is not known
 */
record CourseCard(
        String id,
        String title,
        String promise,
        ProviderRef provider,
        CourseFormat format,
        boolean selfPaced,
        @Nullable Double hours,
        @Nullable Double daysAbsent,
        String language,
        PriceView price,
        @Nullable BigDecimal budget,
        @Nullable RunView nextRun,
        @Nullable Double distanceKm,
        int openRuns,
        List<Taught> teaches,
        boolean certificate,
        @Nullable LocalDate lastConfirmedOn,
        boolean stale) {

    @Schema(name = "ProviderRef")
    record ProviderRef(String id, String name, boolean internal) {}

    /**
     * What a course teaches.
     *
     * @param held the level of the person who looks, as is {@code required}
     * @param estimated {@code held} is no assessment: the own tasks let expect it
     * @param none {@code held} is null because the person is known not to hold it; otherwise nobody knows
     */
    record Taught(
            Ref competency,
            @Nullable ProficiencyLevel from,
            ProficiencyLevel to,
            double confidence,
            @Nullable ProficiencyLevel held,
            boolean estimated,
            boolean none,
            @Nullable ProficiencyLevel required) {}
}
