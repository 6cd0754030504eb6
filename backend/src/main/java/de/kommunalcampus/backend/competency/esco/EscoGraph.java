// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.competency.esco;

import de.kommunalcampus.backend.competency.esco.EscoPlan.RelationChange;
import de.kommunalcampus.backend.imports.ImportLedger;
import de.kommunalcampus.backend.imports.ImportProgress;
import de.kommunalcampus.backend.imports.ImportProgress.Step;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.stereotype.Component;

/**
 * Writes a classification into the shared library in transactions of some thousand rows. A concept's relations of one
 * kind and their hash are written together, so an interrupted import is completed by the next one.
 */
@Component
class EscoGraph {
    private static final int BATCH = 2_000;

    private final Driver driver;

    EscoGraph(Driver driver) {
        this.driver = driver;
    }

    void write(EscoDataset dataset, ImportLedger ledger, ImportProgress progress) {
        try (Session session = driver.session()) {
            EscoStore store = new EscoStore(session);
            EscoPlan plan = new EscoComparison(dataset, store.known(), ledger).plan(store::relations);
            Writer writer = new Writer(store, progress, plan.size());
            store.writeFramework(plan.version());
            writer.write(plan);
        }
    }

    /** Cuts the plan into transactions. */
    private static final class Writer {
        private final EscoStore store;
        private final ImportProgress progress;
        private final long total;
        private long done;

        Writer(EscoStore store, ImportProgress progress, long total) {
            this.store = store;
            this.progress = progress;
            this.total = total;
        }

        void write(EscoPlan plan) {
            Batches.of(plan.concepts(), BATCH, concept -> 1).forEach(this::writeConcepts);
            Batches.of(plan.obsolete(), BATCH, id -> 1).forEach(ids -> {
                store.markObsolete(ids);
                advance(ids.size());
            });
            for (Map.Entry<RelationKind, List<RelationChange>> kind :
                    plan.relations().entrySet()) {
                Batches.of(kind.getValue(), BATCH, RelationChange::size).forEach(changes -> {
                    store.writeRelations(kind.getKey(), changes);
                    advance(changes.stream().mapToInt(RelationChange::size).sum());
                });
            }
        }

        private void writeConcepts(List<EscoConcept> concepts) {
            store.writeConcepts(concepts);
            advance(concepts.size());
        }

        private void advance(long rows) {
            done += rows;
            progress.at(Step.WRITING, done, total);
        }
    }
}
