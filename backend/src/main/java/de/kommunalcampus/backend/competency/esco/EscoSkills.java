// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.competency.esco;

import de.kommunalcampus.backend.imports.ImportLedger;
import de.kommunalcampus.backend.imports.NoteCode;
import de.kommunalcampus.backend.imports.reading.CsvRow;
import de.kommunalcampus.backend.imports.reading.CsvTable;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads skills and their groups: from the official file, or put together from the hierarchy, the labels and the
 * collections where that is missing.
 */
final class EscoSkills {
    private static final String URI = "conceptUri";
    private static final String SKILL_TYPE = "KnowledgeSkillCompetence";

    private final EscoFiles files;
    private final ImportLedger ledger;
    private final Map<String, EscoDraft> drafts = new TreeMap<>();

    EscoSkills(EscoFiles files, ImportLedger ledger) {
        this.files = files;
        this.ledger = ledger;
    }

    Map<String, EscoDraft> read() {
        files.find(EscoFile.SKILL_GROUPS).ifPresent(this::readGroups);
        if (files.has(EscoFile.SKILLS)) {
            files.find(EscoFile.SKILLS).ifPresent(this::readSkills);
        } else {
            putTogether();
        }
        files.findEnglish(EscoFile.SKILLS).ifPresent(this::readEnglish);
        files.findEnglish(EscoFile.SKILL_GROUPS).ifPresent(this::readEnglish);
        ledger.read(drafts.size());
        drafts.values().forEach(this::reportFallback);
        return drafts;
    }

    private void readGroups(Path file) {
        CsvTable.of(file).forEach(List.of(URI, "preferredLabel"), row -> {
            EscoDraft draft = EscoRows.draft(row, EscoConcept.Kind.SKILL_GROUP, drafts, ledger);
            if (draft != null) {
                EscoRows.fill(draft, row);
            }
        });
    }

    private void readSkills(Path file) {
        CsvTable.of(file).forEach(List.of(URI, "preferredLabel"), row -> {
            EscoDraft draft = EscoRows.draft(row, kind(row), drafts, ledger);
            if (draft != null) {
                EscoRows.fill(draft, row);
            }
        });
    }

    private void putTogether() {
        if (files.has(EscoFile.BROADER_SKILLS)) {
            files.find(EscoFile.BROADER_SKILLS).ifPresent(this::readMembers);
        } else {
            files.find(EscoFile.SKILL_LABELS).ifPresent(this::readLabelled);
        }
        files.find(EscoFile.OCCUPATION_SKILLS_JOINED).ifPresent(this::readJoinedLabels);
        for (EscoFile collection : EscoFile.COLLECTIONS) {
            files.find(collection).ifPresent(this::enrich);
        }
        files.find(EscoFile.SKILL_LABELS).ifPresent(this::readLabels);
    }

    /** The hierarchy names every skill of the version, without any text. */
    private void readMembers(Path file) {
        CsvTable.of(file).forEach(List.of("conceptType", URI, "broaderUri"), row -> {
            if (row.text("conceptType").equals(SKILL_TYPE)) {
                add(row.text(URI));
            }
        });
    }

    private void readLabelled(Path file) {
        CsvTable.of(file).forEach(List.of(URI, "preferredLabel_de"), row -> add(row.text(URI)));
    }

    private void add(String uri) {
        EscoUri.id(uri)
                .ifPresent(id -> drafts.computeIfAbsent(id, key -> new EscoDraft(id, uri, EscoConcept.Kind.SKILL)));
    }

    private void readJoinedLabels(Path file) {
        CsvTable.of(file).forEach(List.of("occupationUri", "relationType", "skillUri"), row -> {
            EscoDraft draft = find(row.text("skillUri"));
            if (draft != null) {
                draft.labelEn(row.text("skillLabel_en"));
            }
        });
    }

    private void enrich(Path file) {
        CsvTable.of(file).forEach(List.of(URI, "preferredLabel"), row -> {
            EscoDraft draft = find(row.text(URI));
            if (draft != null) {
                draft.kind(kind(row));
                EscoRows.fill(draft, row);
            }
        });
    }

    /** Rows for skills that the version no longer has are counted, not imported. */
    private void readLabels(Path file) {
        int[] strangers = {0};
        CsvTable.of(file).forEach(List.of(URI, "preferredLabel_de"), row -> {
            EscoDraft draft = find(row.text(URI));
            if (draft == null) {
                strangers[0]++;
            } else {
                draft.label(row.text("preferredLabel_de"));
            }
        });
        if (strangers[0] > 0) {
            ledger.note(NoteCode.LABELS_WITHOUT_CONCEPT.with(file.getFileName(), strangers[0]));
        }
    }

    private void readEnglish(Path file) {
        CsvTable.of(file).forEach(List.of(URI, "preferredLabel"), row -> {
            EscoDraft draft = find(row.text(URI));
            if (draft != null) {
                draft.labelEn(row.text("preferredLabel"));
            }
        });
    }

    private @Nullable EscoDraft find(String uri) {
        return EscoUri.id(uri).map(drafts::get).orElse(null);
    }

    private static EscoConcept.Kind kind(CsvRow row) {
        return row.text("skillType").equals("knowledge") ? EscoConcept.Kind.KNOWLEDGE : EscoConcept.Kind.SKILL;
    }

    private void reportFallback(EscoDraft draft) {
        if (!draft.hasLabel()) {
            EscoRows.reportFallback(draft, ledger);
        }
    }
}
