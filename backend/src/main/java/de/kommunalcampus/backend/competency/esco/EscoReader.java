// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.competency.esco;

import de.kommunalcampus.backend.imports.ImportLedger;
import de.kommunalcampus.backend.imports.ImportProgress;
import de.kommunalcampus.backend.imports.ImportProgress.Step;
import de.kommunalcampus.backend.imports.NoteCode;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads the files in the order in which they need each other. Holds one classification in memory, about 60 MB. */
final class EscoReader {
    private static final int STEPS = 5;

    private final EscoFiles files;
    private final ImportLedger ledger;
    private final ImportProgress progress;

    EscoReader(EscoFiles files, ImportLedger ledger, ImportProgress progress) {
        this.files = files;
        this.ledger = ledger;
        this.progress = progress;
    }

    EscoDataset read() {
        progress.at(Step.READING, 0, STEPS);
        Map<String, EscoDraft> drafts = new EscoSkills(files, ledger).read();
        progress.at(Step.READING, 1, STEPS);
        drafts.putAll(new EscoOccupations(files, ledger).read());
        progress.at(Step.READING, 2, STEPS);
        Map<RelationKind, EscoRelations> relations = readRelations(drafts);
        progress.at(Step.READING, STEPS - 1, STEPS);
        SortedMap<String, EscoConcept> concepts = complete(drafts, relations);
        noteUnused();
        return new EscoDataset(files.version(), concepts, relations);
    }

    private Map<RelationKind, EscoRelations> readRelations(Map<String, EscoDraft> drafts) {
        EscoRelationReader reader = new EscoRelationReader(files, drafts, ledger);
        Map<RelationKind, EscoRelations> relations = new EnumMap<>(RelationKind.class);
        relations.put(RelationKind.REQUIRES, reader.requires());
        progress.at(Step.READING, 3, STEPS);
        if (files.has(EscoFile.BROADER_SKILLS)) {
            relations.put(RelationKind.BROADER, reader.broader());
        } else {
            noteMissing(EscoFile.BROADER_SKILLS);
        }
        if (files.has(EscoFile.SKILL_SKILLS)) {
            relations.put(RelationKind.RELATED_TO, reader.related());
        } else {
            noteMissing(EscoFile.SKILL_SKILLS);
        }
        return relations;
    }

    private static SortedMap<String, EscoConcept> complete(
            Map<String, EscoDraft> drafts, Map<RelationKind, EscoRelations> relations) {
        EscoAreas areas = new EscoAreas(drafts, relations.get(RelationKind.BROADER));
        SortedMap<String, EscoConcept> concepts = new TreeMap<>();
        drafts.forEach((id, draft) -> concepts.put(id, draft.complete(areas.of(draft))));
        return concepts;
    }

    private void noteMissing(EscoFile file) {
        ledger.note(NoteCode.FILE_MISSING.with(file.name("de")));
    }

    private void noteUnused() {
        if (!files.unused().isEmpty()) {
            ledger.note(NoteCode.FILES_UNUSED.with(String.join(", ", files.unused())));
        }
    }
}
