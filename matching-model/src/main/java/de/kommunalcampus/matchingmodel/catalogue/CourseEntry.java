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
 * @param runs kept in the order of their starts
 * @param ended no longer offered
 * @param accessible for people with disabilities; null where nobody said so
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
        boolean ended,
        @Nullable Boolean accessible) {

    /** After so many days without a word from the provider an offer counts as stale. */
    public static final int STALE_AFTER_DAYS = 180;

    public CourseEntry {
        Checks.notNegative("The hours of a course", hours);
        Checks.notNegative("The days absent of a course", daysAbsent);
        teaches = List.copyOf(teaches);
        presupposes = List.copyOf(presupposes);
        runs = runs.stream().sorted(RunEntry.ORDER).toList();
    }

    /**
     * Whether it can be begun without anybody's consent: yes for what is free of charge and self-paced; no for what costs
     * money or takes days of absence, which somebody has to grant; unknown for the rest, where it depends on the rules of
     * the administration or on a price nobody told us.
     */
    public Answer bookableWithoutApproval() {
        boolean costs = price instanceof Price.Known known && known.gross().signum() > 0;
        if (costs || (daysAbsent != null && daysAbsent > 0)) {
            return Answer.NO;
        }
        return selfPaced && !(price instanceof Price.Unknown) ? Answer.YES : Answer.UNKNOWN;
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
