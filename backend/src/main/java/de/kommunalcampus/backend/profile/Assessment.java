// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.profile;

import de.kommunalcampus.backend.identity.EmployeeId;
import de.kommunalcampus.matchingmodel.catalogue.ProficiencyLevel;
import de.kommunalcampus.matchingmodel.need.HeldLevel;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One statement about a competency someone holds. Later ones add to earlier ones and never replace them.
 *
 * @param level null for "does not hold it"
 * @param validUntil last day; null without limit
 * @param recordedAt orders statements of one day; null for those taken over from elsewhere, which come first
 * @param checkedBy who looked at the proof or gave the judgement; null where nobody but the person did
 */
public record Assessment(
        String id,
        @Nullable ProficiencyLevel level,
        AssessmentSource source,
        LocalDate assessedOn,
        @Nullable LocalDate validUntil,
        @Nullable ZonedDateTime recordedAt,
        @Nullable EmployeeId checkedBy) {
    static final Comparator<Assessment> NEWEST_FIRST = Comparator.comparing(Assessment::assessedOn)
            .thenComparing(Assessment::recordedAt, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Assessment::id)
            .reversed();

    /** As matching counts it; empty for "does not hold it". */
    public Optional<HeldLevel> held() {
        return Optional.ofNullable(level).map(stated -> new HeldLevel(stated, assessedOn, validUntil));
    }

    boolean isValidOn(LocalDate day) {
        return validUntil == null || !validUntil.isBefore(day);
    }
}
