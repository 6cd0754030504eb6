// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.scim.graph;

import de.kommunalcampus.backend.identity.EmployeeId;
import de.kommunalcampus.backend.platform.GraphRow;
import de.kommunalcampus.backend.platform.SealedTexts;
import de.kommunalcampus.backend.scim.ScimRecord;
import de.kommunalcampus.backend.scim.ScimRecords;
import de.kommunalcampus.backend.scim.UserNames;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** The user name stands in the sealed part; a hash of it, which goes with the node, makes it unique and finds it. */
@Repository
class Neo4jScimRecords implements ScimRecords {
    private static final String FOUND = """
            RETURN u {.id, .userName, .document, .createdAt, .changedAt, .deleted} AS record
            """;

    private static final String ALL = "MATCH (u:ScimUser {tenantId: $tenant}) WHERE u.createdAt IS NOT NULL " + FOUND;

    private static final String ONE =
            "MATCH (u:ScimUser {id: $id, tenantId: $tenant}) WHERE u.createdAt IS NOT NULL " + FOUND;

    private static final String HOLDER = "MATCH (u:ScimUser {nameKey: $key, tenantId: $tenant}) RETURN u.id";

    private static final String SAVE = """
            MATCH (e:Employee {id: $id, tenantId: $tenant})
            MERGE (e)-[:PROVISIONED_AS]->(u:ScimUser {id: $id, tenantId: $tenant})
            SET u += $properties
            """;

    private static final String ENDED = """
            MATCH (e:Employee {id: $id, tenantId: $tenant})
            MERGE (e)-[:PROVISIONED_AS]->(u:ScimUser {id: $id, tenantId: $tenant})
            SET u.endedAt = $at
            """;

    private static final String ADDED = """
            MATCH (e:Employee {id: $id, tenantId: $tenant})
            MERGE (e)-[:PROVISIONED_AS]->(u:ScimUser {id: $id, tenantId: $tenant})
            SET u.addedAt = $at
            """;

    private final Neo4jClient client;
    private final SealedTexts texts;

    Neo4jScimRecords(Neo4jClient client, SealedTexts texts) {
        this.client = client;
        this.texts = texts;
    }

    @Override
    public Map<EmployeeId, ScimRecord> listAll(TenantId tenant) {
        return records(ALL, Map.of("tenant", tenant.value())).stream()
                .collect(Collectors.toMap(ScimRecord::id, Function.identity()));
    }

    @Override
    public Optional<ScimRecord> find(TenantId tenant, EmployeeId id) {
        return records(ONE, Map.of("tenant", tenant.value(), "id", id.value())).stream()
                .findFirst();
    }

    @Override
    public Optional<EmployeeId> holderOf(TenantId tenant, String userName) {
        return client.query(HOLDER)
                .bindAll(Map.of("tenant", tenant.value(), "key", key(tenant, userName)))
                .fetchAs(String.class)
                .one()
                .map(EmployeeId::new);
    }

    @Override
    public void save(TenantId tenant, ScimRecord record) {
        String id = record.id().value();
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("nameKey", record.deleted() ? null : key(tenant, record.userName()));
        properties.put("userName", record.deleted() ? null : texts.seal(id, record.userName()));
        properties.put("document", record.deleted() ? null : texts.seal(id, record.document()));
        properties.put("createdAt", record.createdAt());
        properties.put("changedAt", record.changedAt());
        properties.put("deleted", record.deleted());
        client.query(SAVE)
                .bindAll(Map.of("tenant", tenant.value(), "id", id, "properties", properties))
                .run();
    }

    @Override
    public void ended(TenantId tenant, EmployeeId id, ZonedDateTime at) {
        client.query(ENDED)
                .bindAll(Map.of("tenant", tenant.value(), "id", id.value(), "at", at))
                .run();
    }

    @Override
    public void added(TenantId tenant, EmployeeId id, ZonedDateTime at) {
        client.query(ADDED)
                .bindAll(Map.of("tenant", tenant.value(), "id", id.value(), "at", at))
                .run();
    }

    private Collection<ScimRecord> records(String cypher, Map<String, Object> parameters) {
        return client.query(cypher)
                .bindAll(parameters)
                .fetchAs(ScimRecord.class)
                .mappedBy((types, row) -> record(new GraphRow(row).row("record")))
                .all();
    }

    /** Of a person whose key is destroyed nothing can be read: the record is as good as taken away. */
    private ScimRecord record(GraphRow row) {
        String id = row.text("id");
        Optional<String> userName =
                Optional.ofNullable(row.findText("userName")).flatMap(text -> texts.open(id, text));
        Optional<String> document =
                Optional.ofNullable(row.findText("document")).flatMap(text -> texts.open(id, text));
        boolean deleted = userName.isEmpty() || document.isEmpty();
        return new ScimRecord(
                new EmployeeId(id),
                userName.orElse(""),
                document.orElse(""),
                row.instant("createdAt"),
                row.instant("changedAt"),
                Objects.requireNonNullElse(row.findFlag("deleted"), false) || deleted);
    }

    private static String key(TenantId tenant, String userName) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest((tenant.value() + "/" + UserNames.key(userName)).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
