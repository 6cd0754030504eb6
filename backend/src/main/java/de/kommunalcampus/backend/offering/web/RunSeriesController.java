// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.offering.web;

import de.kommunalcampus.backend.offering.RunSeries;
import de.kommunalcampus.backend.offering.SeriesDays;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Spells out the dates of a rule, and keeps nothing. */
@RestController
class RunSeriesController {
    private final SeriesDays days;

    RunSeriesController(SeriesDays days) {
        this.days = days;
    }

    @PostMapping("/api/v1/provider/run-series")
    RunSeriesView spellOut(@Valid @RequestBody RunSeriesForm form) {
        RunSeries series = form.toSeries();
        return RunSeriesView.of(
                series,
                days.of(series),
                series.land() == null || !series.schoolHolidays()
                        ? null
                        : days.schoolHolidaysKnownUntil(series.land()));
    }
}
