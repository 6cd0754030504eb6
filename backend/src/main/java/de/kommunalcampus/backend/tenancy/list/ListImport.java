// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.tenancy.list;

import de.kommunalcampus.backend.imports.ImportKind;
import de.kommunalcampus.backend.imports.ImportLedger;
import de.kommunalcampus.backend.imports.ImportProgress;
import de.kommunalcampus.backend.imports.ImportReport;
import de.kommunalcampus.backend.imports.Importer;
import de.kommunalcampus.backend.imports.NoteCode;
import de.kommunalcampus.backend.imports.reading.CsvTable;
import de.kommunalcampus.backend.tenancy.ListedAdministration;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.nio.file.Path;
import java.util.List;
import org.springframework.stereotype.Component;

/** Imports the list of the Federal Statistical Office as CSV. */
@Component
class ListImport implements Importer {
    private final ListStore store;

    ListImport(ListStore store) {
        this.store = store;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.MUNICIPALITIES;
    }

    @Override
    public ImportReport run(Path input, TenantId tenant, ImportProgress progress) {
        ImportLedger ledger = new ImportLedger();
        CsvTable table = CsvTable.of(input);
        if (table.encodingGuessed()) {
            ledger.note(NoteCode.ENCODING_GUESSED.with());
        }
        List<ListedAdministration> read = new ListReader(ledger).read(table);
        store.replace(read, ledger, progress);
        return ledger.report();
    }
}
