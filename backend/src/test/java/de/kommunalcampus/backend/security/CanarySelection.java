// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.security;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.neo4j.driver.Driver;

/**
 * Picks at least one node of every label that tenants own, each a neighbour of another where the graph allows it: an
 * employee with his unit, levels, roles, and on to courses, runs and providers.
 */
final class CanarySelection {
    private static final String TENANT_LABELS = """
            CALL db.schema.nodeTypeProperties() YIELD nodeLabels, propertyName
            WHERE propertyName = 'tenantId' UNWIND nodeLabels AS label RETURN DISTINCT label
            """;

    private static final String FIRST = """
            MATCH (e:Employee)-[:HAS]->() MATCH (e)-[:AIMS_AT]->() MATCH (:Account)-[:BELONGS_TO]->(e)
            WITH e, COUNT { (e)--() } AS degree ORDER BY degree DESC, e.id LIMIT 1
            MATCH (e)-[:WORKS_IN]->(:OrgUnit)-[:PART_OF*0..]->(unit:OrgUnit)
            UNWIND [e, unit] AS node RETURN DISTINCT elementId(node) AS id
            """;

    private static final String NEIGHBOUR = """
            MATCH (node)--(next) WHERE elementId(node) IN $selected AND $label IN labels(next)
            WITH DISTINCT next, COUNT { (next)--() } AS degree ORDER BY degree DESC, next.id LIMIT 1
            RETURN elementId(next) AS id
            """;

    private static final String ANY = """
            MATCH (node) WHERE $label IN labels(node) WITH node, COUNT { (node)--() } AS degree
            ORDER BY degree DESC, node.id LIMIT 1 RETURN elementId(node) AS id
            """;

    private final Driver driver;
    private final Set<String> selected = new LinkedHashSet<>();

    CanarySelection(Driver driver) {
        this.driver = driver;
    }

    Set<String> elementIds() {
        driver.executableQuery(FIRST)
                .execute()
                .records()
                .forEach(row -> selected.add(row.get("id").asString()));
        Set<String> missing = missingLabels();
        while (!missing.isEmpty()) {
            String label = missing.stream()
                    .filter(candidate -> add(NEIGHBOUR, candidate))
                    .findFirst()
                    .or(() -> missing.stream()
                            .filter(candidate -> add(ANY, candidate))
                            .findFirst())
                    .orElseThrow();
            missing.remove(label);
        }
        return selected;
    }

    private Set<String> missingLabels() {
        Set<String> labels = new TreeSet<>();
        driver.executableQuery(TENANT_LABELS)
                .execute()
                .records()
                .forEach(row -> labels.add(row.get("label").asString()));
        driver.executableQuery(
                        "MATCH (n) WHERE elementId(n) IN $selected UNWIND labels(n) AS label RETURN DISTINCT label")
                .withParameters(Map.of("selected", selected))
                .execute()
                .records()
                .forEach(row -> labels.remove(row.get("label").asString()));
        return labels;
    }

    private boolean add(String query, String label) {
        Optional<String> found = driver
                .executableQuery(query)
                .withParameters(Map.of("selected", selected, "label", label))
                .execute()
                .records()
                .stream()
                .map(row -> row.get("id").asString())
                .findFirst();
        found.ifPresent(selected::add);
        return found.isPresent();
    }
}
