// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.audit.web;

import de.kommunalcampus.backend.audit.AuditEntry;
import de.kommunalcampus.backend.platform.AuditAction;
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
     * @param names by id
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
     * @param subjectName of an account, of somebody who works here, of a unit or a token, as {@code actorName}; never
     *     of whom somebody looked at
     * @param details codes and numbers by name
     * @param tokenName of the token that the details name, as {@code actorName}
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
            Map<String, String> details,
            @Nullable String tokenName) {
        static EntryView of(AuditEntry entry, Map<String, String> names) {
            return new EntryView(
                    entry.seq(),
                    entry.at().toInstant(),
                    entry.actor(),
                    name(entry.actor(), names),
                    entry.action(),
                    entry.subject(),
                    subjectName(entry, names),
                    DetailsJson.read(entry.details()),
                    name(DetailsJson.token(entry.details()), names));
        }

        /** Who looked at whom is told to that person; here it is told that somebody did. */
        private static @Nullable String subjectName(AuditEntry entry, Map<String, String> names) {
            return entry.action().equals(AuditAction.PERSON_READ.name()) ? null : names.get(entry.subject());
        }

        private static @Nullable String name(@Nullable String id, Map<String, String> names) {
            return id == null ? null : names.get(id);
        }
    }
}
