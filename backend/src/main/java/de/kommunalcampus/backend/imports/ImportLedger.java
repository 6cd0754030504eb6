// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Keeps the account while an import runs. Used by one thread. */
public final class ImportLedger {
    private final List<ImportIssue> issues = new ArrayList<>();
    private final Set<String> repaired = new HashSet<>();
    private final List<String> notes = new ArrayList<>();
    private long read;
    private long created;
    private long updated;
    private long unchanged;
    private long ended;
    private long rejected;

    public void read(long records) {
        read += records;
    }

    public void created(long records) {
        created += records;
    }

    public void updated(long records) {
        updated += records;
    }

    public void unchanged(long records) {
        unchanged += records;
    }

    public void ended(long records) {
        ended += records;
    }

    /** The record is imported all the same; several repairs of one record count once. */
    public void repaired(String record, String field, String reason) {
        repaired.add(record);
        issues.add(new ImportIssue(record, field, reason, ImportIssue.Kind.REPAIRED));
    }

    /** Counts the record; call it once for each. */
    public void rejected(String record, String field, String reason) {
        rejected++;
        issues.add(new ImportIssue(record, field, reason, ImportIssue.Kind.REJECTED));
    }

    public void note(String sentence) {
        notes.add(sentence);
    }

    public ImportReport report() {
        return new ImportReport(read, created, updated, unchanged, ended, repaired.size(), rejected, issues, notes);
    }
}
