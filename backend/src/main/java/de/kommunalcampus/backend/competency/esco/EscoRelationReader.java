// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.competency.esco;

import de.kommunalcampus.backend.imports.Finding;
import de.kommunalcampus.backend.imports.ImportLedger;
import de.kommunalcampus.backend.imports.IssueCode;
import de.kommunalcampus.backend.imports.reading.CsvRow;
import de.kommunalcampus.backend.imports.reading.CsvTable;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads relations between concepts that are known already; a row that names another one is rejected. */
final class EscoRelationReader {
    private static final String OCCUPATION = "occupationUri";
    private static final String SKILL = "skillUri";
    private static final String TYPE = "relationType";

    private final EscoFiles files;
    private final Map<String, EscoDraft> concepts;
    private final ImportLedger ledger;

    EscoRelationReader(EscoFiles files, Map<String, EscoDraft> concepts, ImportLedger ledger) {
        this.files = files;
        this.concepts = concepts;
        this.ledger = ledger;
    }

    EscoRelations requires() {
        EscoFile file =
                files.has(EscoFile.OCCUPATION_SKILLS) ? EscoFile.OCCUPATION_SKILLS : EscoFile.OCCUPATION_SKILLS_JOINED;
        return read(file, OCCUPATION, SKILL, TYPE);
    }

    EscoRelations broader() {
        return read(EscoFile.BROADER_SKILLS, "conceptUri", "broaderUri", null);
    }

    EscoRelations related() {
        return read(EscoFile.SKILL_SKILLS, "originalSkillUri", "relatedSkillUri", TYPE);
    }

    private EscoRelations read(EscoFile kind, String from, String to, @Nullable String type) {
        EscoRelations relations = new EscoRelations();
        List<String> columns = type == null ? List.of(from, to) : List.of(from, to, type);
        Optional<Path> file = files.find(kind);
        file.ifPresent(path -> CsvTable.of(path).forEach(columns, row -> {
            ledger.read(1);
            String source = known(row, from);
            String target = known(row, to);
            if (source == null) {
                reject(row, from, IssueCode.CONCEPT_UNKNOWN.with(row.text(from)));
            } else if (target == null) {
                reject(row, to, IssueCode.CONCEPT_UNKNOWN.with(row.text(to)));
            } else {
                add(relations, row, source, target, type);
            }
        }));
        return relations;
    }

    private void add(EscoRelations relations, CsvRow row, String from, String to, @Nullable String type) {
        String essential = type == null ? "essential" : row.text(type);
        if (type != null && !essential.equals("essential") && !essential.equals("optional")) {
            reject(row, type, IssueCode.RELATION_UNKNOWN.with(essential));
        } else if (from.equals(to)) {
            reject(row, "row", IssueCode.RELATES_TO_ITSELF.with());
        } else if (!relations.add(from, to, essential.equals("essential"))) {
            reject(row, "row", IssueCode.PAIR_REPEATED.with());
        }
    }

    private @Nullable String known(CsvRow row, String column) {
        return EscoUri.id(row.text(column)).filter(concepts::containsKey).orElse(null);
    }

    private void reject(CsvRow row, String field, Finding<IssueCode> reason) {
        if (row.isOpen()) {
            throw CsvTable.cutOff(row.file());
        }
        ledger.rejected(row.place(), field, reason);
    }
}
