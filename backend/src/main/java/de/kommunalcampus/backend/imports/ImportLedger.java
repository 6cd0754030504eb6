// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Keeps the account while an import runs. Used by one thread. */
public final class ImportLedger {
    private final List<ImportIssue> issues = new ArrayList<>();
    private final Set<RecordName> repaired = new HashSet<>();
    private final Map<RecordName, String> titles = new HashMap<>();
    private final List<Finding<NoteCode>> notes = new ArrayList<>();
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
    public void repaired(RecordName record, String field, Finding<IssueCode> reason) {
        repaired.add(record);
        issues.add(new ImportIssue(record, null, field, reason, ImportIssue.Kind.REPAIRED));
    }

    /** Counts the record; call it once for each. */
    public void rejected(RecordName record, String field, Finding<IssueCode> reason) {
        rejected++;
        issues.add(new ImportIssue(record, null, field, reason, ImportIssue.Kind.REJECTED));
    }

    /** Says what a record is about; may come before or after what is wrong with it. */
    public void titled(RecordName record, String title) {
        titles.put(record, title);
    }

    public void note(Finding<NoteCode> note) {
        notes.add(note);
    }

    public ImportReport report() {
        List<ImportIssue> titled = issues.stream()
                .map(issue -> issue.titled(titles.get(issue.record())))
                .toList();
        return new ImportReport(read, created, updated, unchanged, ended, repaired.size(), rejected, titled, notes);
    }
}
