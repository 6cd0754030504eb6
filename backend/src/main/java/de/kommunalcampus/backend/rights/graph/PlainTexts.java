// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.rights.graph;

import de.kommunalcampus.backend.platform.GraphRow;
import de.kommunalcampus.backend.platform.SealedTexts;
import de.kommunalcampus.backend.platform.StartStep;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Seals what was written before texts were sealed. Repeatable: it looks for what is not. */
@Component
class PlainTexts implements StartStep {
    private static final Logger LOG = LoggerFactory.getLogger(PlainTexts.class);

    private static final String SEARCHES = """
            MATCH (e:Employee)-[:KEEPS]->(n:SavedSearch)
            WHERE NOT n.name STARTS WITH $mark OR NOT n.query STARTS WITH $mark
            RETURN e.id AS person, n.id AS id, {name: n.name, query: n.query} AS texts LIMIT 1000
            """;

    private static final String SEAL_SEARCHES =
            "UNWIND $rows AS row MATCH (n:SavedSearch {id: row.id}) SET n += row.texts";

    private static final String REASONS = """
            MATCH (e:Employee)-[:PROPOSES]->(n:Proposal) WHERE NOT n.reason STARTS WITH $mark
            RETURN e.id AS person, n.id AS id, {reason: n.reason} AS texts LIMIT 1000
            """;

    private static final String SEAL_REASONS = "UNWIND $rows AS row MATCH (n:Proposal {id: row.id}) SET n += row.texts";

    private final Neo4jClient client;
    private final SealedTexts texts;
    private final TransactionOperations transactions;

    PlainTexts(Neo4jClient client, SealedTexts texts, TransactionOperations transactions) {
        this.client = client;
        this.texts = texts;
        this.transactions = transactions;
    }

    @Override
    public int order() {
        return ACCOUNTS + 20;
    }

    @Override
    public void run() {
        seal(SEARCHES, SEAL_SEARCHES);
        seal(REASONS, SEAL_REASONS);
    }

    private void seal(String finding, String sealing) {
        long sealed = 0;
        List<Map<String, Object>> rows = find(finding);
        while (!rows.isEmpty()) {
            List<Map<String, Object>> some = rows;
            transactions.executeWithoutResult(
                    status -> client.query(sealing).bind(some).to("rows").run());
            sealed += some.size();
            rows = find(finding);
        }
        if (sealed > 0) {
            LOG.info("Sealed the texts of {} nodes that were plain", sealed);
        }
    }

    private List<Map<String, Object>> find(String finding) {
        return List.copyOf(client
                .query(finding)
                .bind(SealedTexts.MARK)
                .to("mark")
                .fetchAs(GraphRow.class)
                .mappedBy((types, row) -> new GraphRow(row))
                .all()
                .stream()
                .map(this::sealed)
                .toList());
    }

    private Map<String, Object> sealed(GraphRow row) {
        String person = row.text("person");
        Map<String, Object> plain = row.values().get("texts").asMap();
        Map<String, Object> sealed = new HashMap<>();
        plain.forEach((name, text) -> {
            if (text instanceof String value && !SealedTexts.isSealed(value)) {
                sealed.put(name, texts.seal(person, value));
            }
        });
        return Map.of("id", row.text("id"), "texts", sealed);
    }
}
