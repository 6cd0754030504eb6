// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.seeding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.summary.SummaryCounters;
import org.springframework.stereotype.Component;

/** Writes what comes with the program. */
@Component
class BatchWriter {
    private static final int ROWS_PER_TRANSACTION = 1_000;

    private final Driver driver;

    BatchWriter(Driver driver) {
        this.driver = driver;
    }

    /**
     * In one transaction, for what is small enough to end well below the limit on its time.
     *
     * @throws IllegalStateException where a relationship finds one of its ends missing
     */
    void writeWhole(List<Batch> batches) {
        try (Session session = driver.session()) {
            session.executeWriteWithoutResult(tx -> batches.forEach(batch -> write(tx, batch.cypher(), batch.rows())));
        }
    }

    /**
     * In transactions that end well below the limit on their time; a crash leaves a part.
     *
     * @throws IllegalStateException where a relationship finds one of its ends missing
     */
    void write(List<Batch> batches) {
        try (Session session = driver.session()) {
            for (Batch batch : batches) {
                for (List<Map<String, @Nullable Object>> rows : parts(batch)) {
                    session.executeWriteWithoutResult(tx -> write(tx, batch.cypher(), rows));
                }
            }
        }
    }

    void clear(List<Batch> batches) {
        try (Session session = driver.session()) {
            for (Batch batch : batches) {
                if (batch instanceof Batch.Nodes nodes) {
                    for (List<Map<String, @Nullable Object>> rows : parts(nodes)) {
                        session.executeWriteWithoutResult(tx -> run(tx, nodes.clearing(), rows));
                    }
                }
            }
        }
    }

    private static void write(TransactionContext tx, String cypher, List<Map<String, @Nullable Object>> rows) {
        SummaryCounters counters = run(tx, cypher, rows);
        int written = counters.nodesCreated() + counters.relationshipsCreated();
        if (written != rows.size()) {
            throw new IllegalStateException("%d of %d rows written by: %s".formatted(written, rows.size(), cypher));
        }
    }

    private static SummaryCounters run(TransactionContext tx, String cypher, List<Map<String, @Nullable Object>> rows) {
        return tx.run(cypher, Map.of("rows", rows)).consume().counters();
    }

    private static List<List<Map<String, @Nullable Object>>> parts(Batch batch) {
        List<Map<String, @Nullable Object>> rows = batch.rows();
        List<List<Map<String, @Nullable Object>>> parts = new ArrayList<>();
        for (int from = 0; from < rows.size(); from += ROWS_PER_TRANSACTION) {
            parts.add(rows.subList(from, Math.min(from + ROWS_PER_TRANSACTION, rows.size())));
        }
        return parts;
    }
}
