// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.accesslog.web;

import de.kommunalcampus.backend.accesslog.Look;
import de.kommunalcampus.backend.accesslog.LookCount;
import de.kommunalcampus.backend.identity.PermissionRole;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How often people were looked at, without who by whom. */
@Schema(name = "AccessStatistics")
record AccessStatisticsView(List<LookCountView> counts) {
    /** Where fewer people were looked at, somebody who knows the office could guess whom. */
    private static final int FEWEST = 5;

    static AccessStatisticsView of(List<LookCount> counts) {
        return new AccessStatisticsView(counts.stream().map(LookCountView::of).toList());
    }

    /**
     * One kind of view in one month.
     *
     * @param month its first day
     * @param looks each account once an hour per person; null where fewer than five people were looked at, as is
     *     {@code persons}
     */
    @Schema(name = "LookCount")
    record LookCountView(
            LocalDate month,
            Look look,
            PermissionRole asRole,
            @Nullable Long looks,
            @Nullable Long persons) {
        static LookCountView of(LookCount count) {
            boolean isTold = count.persons() >= FEWEST;
            return new LookCountView(
                    count.month().atDay(1),
                    count.look(),
                    count.asRole(),
                    isTold ? count.looks() : null,
                    isTold ? count.persons() : null);
        }
    }
}
