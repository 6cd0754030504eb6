// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.catalogue;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An offer with everything that matching looks at.
 *
 * @param hours of learning; null where unknown
 * @param daysAbsent working days away from the desk; null where unknown
 * @param language ISO 639-1, lower case
 * @param lastConfirmedOn when the provider last said that all this still holds
 * @param ended no longer offered
 */
public record CourseEntry(
        CourseId id,
        TenantId tenant,
        ProviderId providerId,
        String providerName,
        String title,
        String promise,
        String description,
        CourseFormat format,
        boolean selfPaced,
        @Nullable Double hours,
        @Nullable Double daysAbsent,
        String language,
        Price price,
        boolean certificate,
        @Nullable LocalDate lastConfirmedOn,
        List<TaughtCompetency> teaches,
        List<Prerequisite> presupposes,
        List<RunEntry> runs,
        boolean ended) {

    /** After so many days without a word from the provider an offer counts as stale. */
    public static final int STALE_AFTER_DAYS = 180;

    public CourseEntry {
        Checks.notNegative("The hours of a course", hours);
        Checks.notNegative("The days absent of a course", daysAbsent);
        teaches = List.copyOf(teaches);
        presupposes = List.copyOf(presupposes);
        runs = List.copyOf(runs);
    }

    public Pace pace() {
        return selfPaced ? Pace.SELF_PACED : Pace.DATED;
    }

    /** True too where nobody ever confirmed it. */
    public boolean isStale(LocalDate today) {
        return lastConfirmedOn == null
                || lastConfirmedOn.plusDays(STALE_AFTER_DAYS).isBefore(today);
    }
}
