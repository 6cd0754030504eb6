// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.audit.web;

import de.kommunalcampus.backend.audit.AuditEntry;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page of the audit log.
 *
 * @param entries the newest first
 * @param next what to ask for as {@code before} to see older ones; null where there are none
 */
@Schema(name = "Audit")
record AuditView(List<EntryView> entries, @Nullable Long next) {
    /**
     * @param found one more than shown, if there is one
     * @param names of accounts, by id
     */
    static AuditView of(List<AuditEntry> found, int most, Map<String, String> names) {
        List<EntryView> shown = found.stream()
                .limit(most)
                .map(entry -> EntryView.of(entry, names))
                .toList();
        return new AuditView(shown, found.size() > most ? shown.getLast().seq() : null);
    }

    /**
     * One entry.
     *
     * @param actor id of an account; null for nobody who was signed in, and for the system
     * @param actorName as of now, told to administrators only; null where the account is gone
     * @param action as stored; one of the actions one can filter by, unless somebody tampered with it
     * @param subject id; empty where nothing in particular was concerned
     * @param subjectName of an account alone, as {@code actorName}
     * @param details codes and numbers by name
     */
    @Schema(name = "AuditEntry")
    record EntryView(
            long seq,
            Instant at,
            @Nullable String actor,
            @Nullable String actorName,
            String action,
            String subject,
            @Nullable String subjectName,
            Map<String, String> details) {
        static EntryView of(AuditEntry entry, Map<String, String> names) {
            return new EntryView(
                    entry.seq(),
                    entry.at().toInstant(),
                    entry.actor(),
                    entry.actor() == null ? null : names.get(entry.actor()),
                    entry.action(),
                    entry.subject(),
                    names.get(entry.subject()),
                    DetailsJson.read(entry.details()));
        }
    }
}
