// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.imports;

import java.util.List;

/**
 * What an import did. Every record that was read is created, updated, unchanged or rejected.
 *
 * @param ended known before and no longer offered; not among the read ones
 * @param repaired how many of the read records were taken with a changed or dropped value
 * @param notes about the input as a whole
 */
public record ImportReport(
        long read,
        long created,
        long updated,
        long unchanged,
        long ended,
        long repaired,
        long rejected,
        List<ImportIssue> issues,
        List<Finding<NoteCode>> notes) {
    public ImportReport {
        if (read != created + updated + unchanged + rejected) {
            throw new IllegalStateException("%d records read, but %d created, %d updated, %d unchanged, %d rejected"
                    .formatted(read, created, updated, unchanged, rejected));
        }
        issues = List.copyOf(issues);
        notes = List.copyOf(notes);
    }

    public boolean changedNothing() {
        return created == 0 && updated == 0 && ended == 0;
    }
}
