// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.security;

import de.kommunalcampus.backend.identity.AccountId;
import de.kommunalcampus.backend.identity.EmployeeId;
import de.kommunalcampus.backend.identity.PermissionRole;
import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.matchingmodel.catalogue.ProviderId;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.types.Node;

/** A tenant copied from the sample world, with a canary in every text of its nodes and relationships. */
final class CanaryTenant implements AutoCloseable {
    private static final String PREFIX = Canaries.WORD + "-";

    private static final String NODES = "MATCH (node) WHERE elementId(node) IN $selected RETURN node";

    private static final String RELATIONSHIPS = """
            MATCH (from)-[r]->(to) WHERE elementId(from) IN $selected
              AND (elementId(to) IN $selected OR to.tenantId = 'shared')
            RETURN from.id AS from, type(r) AS type, properties(r) AS properties, to.id AS to,
              elementId(to) IN $selected AS copied
            """;

    private static final String COPY_NODE = "CREATE (n:$($labels)) SET n = $properties";

    private static final String COPY_RELATIONSHIP =
            "MATCH (from {id: $from}), (to {id: $to}) CREATE (from)-[r:$($type)]->(to) SET r = $properties";

    private final Driver driver;
    private final Canaries canaries;
    private final Map<String, String> idByLabel = new HashMap<>();

    CanaryTenant(Driver driver) {
        this.driver = driver;
        this.canaries = new Canaries(driver);
        close();
        Map<String, Object> selected = Map.of("selected", new CanarySelection(driver).elementIds());
        String tenant = PREFIX + tenantOf(selected);
        run(NODES, selected).forEach(row -> copy(row.get("node").asNode(), tenant));
        run(RELATIONSHIPS, selected).forEach(this::copy);
    }

    Set<String> canaries() {
        return canaries.made();
    }

    /** Texts of the copied nodes that are neither canaries nor codes. */
    List<String> textsWithoutCanary() {
        return run("""
                        MATCH (n) WHERE n.tenantId STARTS WITH $prefix UNWIND keys(n) AS name
                        UNWIND n[name] AS value
                        WITH labels(n)[0] AS label, name, value
                        WHERE value IS :: STRING NOT NULL AND NOT value CONTAINS $prefix
                        RETURN DISTINCT label + '.' + name + ' = ' + value AS text
                        """, Map.of("prefix", PREFIX)).stream()
                .map(row -> row.get("text").asString())
                .filter(text -> !text.matches(".* = (%s)".formatted(Canaries.CODES)))
                .toList();
    }

    Set<String> labels() {
        return idByLabel.keySet();
    }

    String id(String label) {
        return String.valueOf(idByLabel.get(label));
    }

    List<String> ids() {
        return List.copyOf(idByLabel.values());
    }

    /** Somebody of this tenant who may see everything there. */
    SignedInAccount insider() {
        return new SignedInAccount(
                new AccountId(id("Account")),
                "insider",
                "Insider",
                new TenantId(tenant()),
                Set.of(PermissionRole.values()),
                new EmployeeId(id("Employee")),
                new ProviderId(id("Provider")));
    }

    private String tenant() {
        return run("MATCH (e:Employee {id: $id}) RETURN e.tenantId AS tenant", Map.of("id", id("Employee")))
                .getFirst()
                .get("tenant")
                .asString();
    }

    private String tenantOf(Map<String, Object> selected) {
        return run("MATCH (e:Employee) WHERE elementId(e) IN $selected RETURN e.tenantId AS tenant", selected)
                .getFirst()
                .get("tenant")
                .asString();
    }

    private void copy(Node node, String tenant) {
        List<String> labels = List.of(node.labels().iterator().next());
        String id = PREFIX + node.get("id").asString();
        Map<String, Object> properties = new HashMap<>(canaries.of(labels.getFirst(), node.asMap()));
        properties.put("id", id);
        properties.put("tenantId", tenant);
        idByLabel.putIfAbsent(labels.getFirst(), id);
        run(COPY_NODE, Map.of("labels", labels, "properties", properties));
    }

    private void copy(Record row) {
        String type = row.get("type").asString();
        String to = row.get("to").asString();
        run(
                COPY_RELATIONSHIP,
                Map.of(
                        "from",
                        PREFIX + row.get("from").asString(),
                        "to",
                        row.get("copied").asBoolean() ? PREFIX + to : to,
                        "type",
                        type,
                        "properties",
                        canaries.of(type, row.get("properties").asMap())));
    }

    private List<Record> run(String query, Map<String, Object> parameters) {
        return driver.executableQuery(query)
                .withParameters(parameters)
                .execute()
                .records();
    }

    @Override
    public void close() {
        run("MATCH (n) WHERE n.tenantId STARTS WITH $prefix DETACH DELETE n", Map.of("prefix", PREFIX));
    }
}
