// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.competency.esco;

import de.kommunalcampus.backend.imports.FailureCode;
import de.kommunalcampus.backend.imports.ImportKind;
import de.kommunalcampus.backend.imports.ImportLedger;
import de.kommunalcampus.backend.imports.ImportProgress;
import de.kommunalcampus.backend.imports.ImportRefused;
import de.kommunalcampus.backend.imports.ImportReport;
import de.kommunalcampus.backend.imports.Importer;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.stereotype.Component;

/**
 * Imports the German ESCO classification from a folder or a zip archive into the shared library, whoever asks.
 * Everything is read and checked before the first write.
 */
@Component
class EscoImport implements Importer {
    private final EscoGraph graph;

    EscoImport(EscoGraph graph) {
        this.graph = graph;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.ESCO;
    }

    @Override
    public ImportReport run(Path input, TenantId tenant, ImportProgress progress) {
        String title = String.valueOf(input.getFileName());
        if (Files.isDirectory(input)) {
            return run(EscoFiles.in(input, title), progress);
        }
        if (!Files.isRegularFile(input)) {
            throw new ImportRefused(FailureCode.NO_FILE.with(input));
        }
        try (EscoArchive archive = EscoArchive.unpack(input)) {
            return run(EscoFiles.in(archive.folder(), title), progress);
        }
    }

    private ImportReport run(EscoFiles files, ImportProgress progress) {
        ImportLedger ledger = new ImportLedger();
        EscoDataset dataset = new EscoReader(files, ledger, progress).read();
        graph.write(dataset, ledger, progress);
        return ledger.report();
    }
}
