// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.competency.esco;

import de.kommunalcampus.backend.imports.Finding;
import de.kommunalcampus.backend.imports.ImportLedger;
import de.kommunalcampus.backend.imports.IssueCode;
import de.kommunalcampus.backend.imports.RecordName;
import de.kommunalcampus.backend.imports.reading.CsvRow;
import de.kommunalcampus.backend.imports.reading.CsvTable;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the rows of skills, groups and occupations have in common. */
final class EscoRows {
    private EscoRows() {}

    /** The draft for a row, or null where the row is rejected; the ledger then knows why. */
    static @Nullable EscoDraft draft(
            CsvRow row, EscoConcept.Kind kind, Map<String, EscoDraft> drafts, ImportLedger ledger) {
        String uri = row.text("conceptUri");
        Optional<String> id = EscoUri.id(uri);
        if (id.isEmpty()) {
            return reject(row, ledger, "conceptUri", IssueCode.NOT_AN_ESCO_ADDRESS.with(uri));
        }
        if (drafts.containsKey(id.get())) {
            return reject(row, ledger, "conceptUri", IssueCode.REPEATED.with(uri));
        }
        String status = row.text("status");
        if (!status.isEmpty() && !status.equals("released")) {
            return reject(row, ledger, "status", IssueCode.NOT_RELEASED.with(status));
        }
        EscoDraft draft = new EscoDraft(id.get(), uri, kind);
        drafts.put(id.get(), draft);
        return draft;
    }

    private static @Nullable EscoDraft reject(
            CsvRow row, ImportLedger ledger, String field, Finding<IssueCode> reason) {
        if (row.isOpen()) {
            throw CsvTable.cutOff(row.file());
        }
        ledger.read(1);
        ledger.rejected(row.place(), field, reason);
        return null;
    }

    static void fill(EscoDraft draft, CsvRow row) {
        draft.label(row.text("preferredLabel"));
        draft.alternatives(row.text("altLabels"));
        draft.description(row.text("description"));
        draft.code(row.find("code"));
    }

    /** What stands in for a German label that is not there. */
    static void reportFallback(EscoDraft draft, ImportLedger ledger) {
        RecordName record = RecordName.id(draft.uri());
        String english = draft.findLabelEn();
        if (english == null) {
            ledger.repaired(record, "preferredLabel", IssueCode.LABEL_MISSING.with());
        } else {
            ledger.titled(record, english);
            ledger.repaired(record, "preferredLabel", IssueCode.LABEL_ONLY_ENGLISH.with());
        }
    }
}
