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
    /** @param found one more than shown, if there is one */
    static AuditView of(List<AuditEntry> found, int most) {
        List<EntryView> shown = found.stream().limit(most).map(EntryView::of).toList();
        return new AuditView(shown, found.size() > most ? shown.getLast().seq() : null);
    }

    /**
     * One entry.
     *
     * @param actor id of an account; null for nobody who was signed in, and for the system
     * @param action as stored; one of the actions one can filter by, unless somebody tampered with it
     * @param subject id; empty where nothing in particular was concerned
     * @param details codes and numbers by name
     */
    @Schema(name = "AuditEntry")
    record EntryView(
            long seq, Instant at, @Nullable String actor, String action, String subject, Map<String, String> details) {
        static EntryView of(AuditEntry entry) {
            return new EntryView(
                    entry.seq(),
                    entry.at().toInstant(),
                    entry.actor(),
                    entry.action(),
                    entry.subject(),
                    DetailsJson.read(entry.details()));
        }
    }
}
