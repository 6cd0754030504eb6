// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.audit.web;

import de.kommunalcampus.backend.audit.AuditFilter;
import de.kommunalcampus.backend.platform.AuditAction;
import de.kommunalcampus.backend.platform.InvalidRequest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * Which entries.
 *
 * @param action any of them; all where none is named
 * @param from the first day
 * @param to the last day
 * @param actor id of an account
 * @param subject id of what was concerned
 * @param concerning id of an account or of somebody who works here: entries by or about that person
 */
record AuditForm(
        @Nullable List<AuditAction> action,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate from,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate to,

        @Nullable String actor,
        @Nullable String subject,
        @Nullable String concerning) {
    /**
     * @param idsOf all under which the log knows the person of an id
     * @throws InvalidRequest where the last day is before the first
     */
    AuditFilter toFilter(ZoneId zone, Function<String, Set<String>> idsOf) {
        if (from != null && to != null && to.isBefore(from)) {
            throw new InvalidRequest("to", "is before from");
        }
        String person = stated(concerning);
        return new AuditFilter(
                action == null ? Set.of() : Set.copyOf(action),
                start(from, zone),
                start(to == null ? null : to.plusDays(1), zone),
                stated(actor),
                stated(subject),
                person == null ? Set.of() : idsOf.apply(person));
    }

    private static @Nullable ZonedDateTime start(@Nullable LocalDate day, ZoneId zone) {
        return day == null ? null : day.atStartOfDay(zone);
    }

    private static @Nullable String stated(@Nullable String id) {
        return id == null || id.isBlank() ? null : id.strip();
    }
}
