// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.competency.esco;

import de.kommunalcampus.backend.competency.esco.EscoPlan.RelationChange;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;

/** The statements of the import. Every write is one transaction. */
final class EscoStore {
    private static final String KNOWN = """
            MATCH (n:Competency) WHERE n.id STARTS WITH 'esco:'
            RETURN n.id AS id, n.contentHash AS hash, coalesce(n.obsolete, false) AS obsolete,
                   null AS requires, n.broaderHash AS broader, n.relatedHash AS related
            UNION ALL
            MATCH (n:JobRole) WHERE n.id STARTS WITH 'esco:'
            RETURN n.id AS id, n.contentHash AS hash, coalesce(n.obsolete, false) AS obsolete,
                   n.requiresHash AS requires, null AS broader, null AS related
            """;

    private static final String FRAMEWORK = """
            MERGE (f:Framework {id: 'esco'})
            ON CREATE SET f.tenantId = 'shared', f.name = 'ESCO', f.version = $version
            WITH f WHERE f.version <> $version
            SET f.version = $version
            """;

    private static final String COMPETENCIES = """
            MATCH (f:Framework {id: 'esco'})
            UNWIND $rows AS row
            MERGE (c:Competency {id: row.id})
            SET c += row.properties REMOVE c.obsolete
            MERGE (c)-[:IN]->(f)
            """;

    private static final String JOB_ROLES = """
            UNWIND $rows AS row
            MERGE (r:JobRole {id: row.id})
            SET r += row.properties REMOVE r.obsolete
            """;

    private static final String OBSOLETE_COMPETENCIES = """
            UNWIND $ids AS id MATCH (c:Competency {id: id}) SET c.obsolete = true
            """;

    private static final String OBSOLETE_JOB_ROLES = """
            UNWIND $ids AS id MATCH (r:JobRole {id: id}) SET r.obsolete = true
            """;

    private final Session session;

    EscoStore(Session session) {
        this.session = session;
    }

    Map<String, EscoKnown> known() {
        return session.executeRead(tx -> {
            Map<String, EscoKnown> known = new HashMap<>();
            tx.run(KNOWN).forEachRemaining(row -> known.put(row.get("id").asString(), known(row)));
            return known;
        });
    }

    private static EscoKnown known(Record row) {
        Map<RelationKind, String> hashes = new EnumMap<>(RelationKind.class);
        putHash(hashes, RelationKind.REQUIRES, row.get("requires"));
        putHash(hashes, RelationKind.BROADER, row.get("broader"));
        putHash(hashes, RelationKind.RELATED_TO, row.get("related"));
        return new EscoKnown(
                row.get("id").asString(),
                row.get("hash").isNull() ? null : row.get("hash").asString(),
                row.get("obsolete").asBoolean(),
                hashes);
    }

    private static void putHash(Map<RelationKind, String> hashes, RelationKind kind, Value hash) {
        if (!hash.isNull()) {
            hashes.put(kind, hash.asString());
        }
    }

    /** By concept; only those that have any. */
    Map<String, SortedMap<String, Boolean>> relations(RelationKind kind, List<String> ids) {
        return session.executeRead(tx -> {
            Map<String, SortedMap<String, Boolean>> relations = new HashMap<>();
            tx.run(RelationStatements.read(kind), Map.of("ids", ids))
                    .forEachRemaining(row -> relations
                            .computeIfAbsent(row.get("from").asString(), key -> new TreeMap<>())
                            .put(row.get("to").asString(), row.get("weight").asDouble() == kind.weight(true)));
            return relations;
        });
    }

    void writeFramework(String version) {
        session.executeWriteWithoutResult(tx -> tx.run(FRAMEWORK, Map.of("version", version)));
    }

    void writeConcepts(List<EscoConcept> concepts) {
        Map<Boolean, List<Map<String, Object>>> rows = concepts.stream()
                .collect(Collectors.partitioningBy(
                        EscoConcept::isOccupation, Collectors.mapping(EscoStore::row, Collectors.toList())));
        session.executeWriteWithoutResult(tx -> {
            tx.run(COMPETENCIES, Map.of("rows", rows.getOrDefault(false, List.of())));
            tx.run(JOB_ROLES, Map.of("rows", rows.getOrDefault(true, List.of())));
        });
    }

    private static Map<String, Object> row(EscoConcept concept) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("tenantId", "shared");
        properties.put("uri", concept.uri());
        properties.put("kind", concept.kind().name());
        properties.put("label", concept.label());
        properties.put("labelEn", concept.labelEn());
        properties.put("labelFallback", concept.labelFallback());
        properties.put("alternativeLabels", concept.alternativeLabels());
        properties.put("description", concept.description());
        properties.put("area", concept.area());
        properties.put("code", concept.code());
        properties.put("contentHash", concept.hash());
        return Map.of("id", concept.id(), "properties", properties);
    }

    void markObsolete(List<String> ids) {
        session.executeWriteWithoutResult(tx -> {
            tx.run(OBSOLETE_COMPETENCIES, Map.of("ids", ids));
            tx.run(OBSOLETE_JOB_ROLES, Map.of("ids", ids));
        });
    }

    void writeRelations(RelationKind kind, List<RelationChange> changes) {
        List<Map<String, Object>> rows =
                changes.stream().map(change -> row(kind, change)).toList();
        session.executeWriteWithoutResult(tx -> tx.run(RelationStatements.write(kind), Map.of("rows", rows)));
    }

    private static Map<String, Object> row(RelationKind kind, RelationChange change) {
        List<Map<String, Object>> written = change.written().entrySet().stream()
                .map(target -> Map.<String, Object>of(
                        "to", target.getKey(),
                        "weight", kind.weight(target.getValue()),
                        "level", RelationKind.level(target.getValue())))
                .toList();
        return Map.of("from", change.from(), "hash", change.hash(), "written", written, "removed", change.removed());
    }
}
