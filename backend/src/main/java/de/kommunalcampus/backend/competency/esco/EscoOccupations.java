// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.competency.esco;

import de.kommunalcampus.backend.imports.ImportLedger;
import de.kommunalcampus.backend.imports.reading.CsvTable;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads occupations; each is filed under the name of its ISCO group. */
final class EscoOccupations {
    private final EscoFiles files;
    private final ImportLedger ledger;
    private final Map<String, EscoDraft> drafts = new TreeMap<>();

    EscoOccupations(EscoFiles files, ImportLedger ledger) {
        this.files = files;
        this.ledger = ledger;
    }

    Map<String, EscoDraft> read() {
        Map<String, String> groups = new HashMap<>();
        files.find(EscoFile.ISCO_GROUPS)
                .ifPresent(file -> CsvTable.of(file)
                        .forEach(
                                List.of("code", "preferredLabel"),
                                row -> groups.put(row.text("code"), row.text("preferredLabel"))));
        files.find(EscoFile.OCCUPATIONS).ifPresent(file -> readOccupations(file, groups));
        files.findEnglish(EscoFile.OCCUPATIONS).ifPresent(this::readEnglish);
        ledger.read(drafts.size());
        drafts.values().stream()
                .filter(draft -> !draft.hasLabel())
                .forEach(draft -> EscoRows.reportFallback(draft, ledger));
        return drafts;
    }

    private void readOccupations(Path file, Map<String, String> groups) {
        CsvTable.of(file).forEach(List.of("conceptUri", "preferredLabel"), row -> {
            EscoDraft draft = EscoRows.draft(row, EscoConcept.Kind.OCCUPATION, drafts, ledger);
            if (draft != null) {
                EscoRows.fill(draft, row);
                draft.area(groups.getOrDefault(row.text("iscoGroup"), "ESCO"));
            }
        });
    }

    private void readEnglish(Path file) {
        CsvTable.of(file).forEach(List.of("conceptUri", "preferredLabel"), row -> {
            EscoDraft draft =
                    EscoUri.id(row.text("conceptUri")).map(drafts::get).orElse(null);
            if (draft != null) {
                draft.labelEn(row.text("preferredLabel"));
            }
        });
    }
}
