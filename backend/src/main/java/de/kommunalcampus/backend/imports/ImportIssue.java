// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.imports;

import org.jspecify.annotations.Nullable;

/**
 * What was wrong with one record.
 *
 * @param title what the record is about, where it tells that
 */
public record ImportIssue(
        RecordName record, @Nullable String title, String field, Finding<IssueCode> reason, Kind kind) {
    /** What became of the record. */
    public enum Kind {
        /** Imported, without or with a changed value of the field. */
        REPAIRED,
        /** Not imported. */
        REJECTED
    }

    ImportIssue titled(@Nullable String newTitle) {
        return newTitle == null ? this : new ImportIssue(record, newTitle, field, reason, kind);
    }
}
