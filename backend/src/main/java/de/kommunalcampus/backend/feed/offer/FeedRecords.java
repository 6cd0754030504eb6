// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.feed.offer;

import de.kommunalcampus.backend.imports.FailureCode;
import de.kommunalcampus.backend.imports.Finding;
import de.kommunalcampus.backend.imports.ImportLedger;
import de.kommunalcampus.backend.imports.ImportRefused;
import de.kommunalcampus.backend.imports.IssueCode;
import de.kommunalcampus.backend.imports.NoteCode;
import de.kommunalcampus.backend.imports.RecordName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects what a reader finds; every record of a file ends up here, accepted or rejected. */
public final class FeedRecords {
    private static final int MOST = 200_000;

    private final ImportLedger ledger;
    private final List<Accepted> accepted = new ArrayList<>();
    private final Set<String> rejectedKeys = new HashSet<>();
    private boolean namelessRejection;

    public FeedRecords(ImportLedger ledger) {
        this.ledger = ledger;
    }

    /** A record and the offer, or part of one, that it holds. */
    public record Accepted(RecordName record, OfferedCourse course) {}

    public void accept(RecordName record, OfferedCourse course) {
        count();
        accepted.add(new Accepted(record, course));
    }

    /** @param key of the offer, where the record still tells it: an unreadable offer has not vanished */
    public void reject(RecordName record, String field, Finding<IssueCode> reason, @Nullable String key) {
        count();
        ledger.rejected(record, field, reason);
        if (key == null) {
            namelessRejection = true;
        } else {
            rejectedKeys.add(key);
        }
    }

    public void repair(RecordName record, String field, Finding<IssueCode> reason) {
        ledger.repaired(record, field, reason);
    }

    public void titled(RecordName record, String title) {
        ledger.titled(record, title);
    }

    public void note(Finding<NoteCode> note) {
        ledger.note(note);
    }

    private void count() {
        ledger.read(1);
        if (accepted.size() >= MOST) {
            throw new ImportRefused(FailureCode.OFFERS_TOO_MANY.with(MOST));
        }
    }

    public List<Accepted> accepted() {
        return List.copyOf(accepted);
    }

    /** Whether one may tell which offers the file lacks. */
    public boolean knowsWhatItLacks() {
        return !namelessRejection;
    }

    public Set<String> rejectedKeys() {
        return Set.copyOf(rejectedKeys);
    }
}
