// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.imports;

/**
 * What was wrong with one record.
 *
 * @param record names it for the person who has the file: an id, an address, or file and line
 */
public record ImportIssue(String record, String field, String reason, Kind kind) {
    /** What became of the record. */
    public enum Kind {
        /** Imported, without or with a changed value of the field. */
        REPAIRED,
        /** Not imported. */
        REJECTED
    }
}
