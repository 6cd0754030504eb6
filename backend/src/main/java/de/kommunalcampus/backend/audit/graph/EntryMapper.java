// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.audit.graph;

import de.kommunalcampus.backend.audit.AuditEntry;
import de.kommunalcampus.backend.audit.ChainLink;
import de.kommunalcampus.backend.platform.GraphRow;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.Neo4jException;

/** Between an entry and its node. */
final class EntryMapper {
    private static final Set<String> PROPERTIES =
            Set.of("id", "tenantId", "seq", "at", "actor", "action", "subject", "details", "previousHash", "hash");

    private EntryMapper() {}

    static Map<String, @Nullable Object> toProperties(AuditEntry entry) {
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("id", entry.id());
        properties.put("tenantId", entry.tenant().value());
        properties.put("seq", entry.seq());
        properties.put("at", entry.at());
        properties.put("actor", entry.actor());
        properties.put("action", entry.action());
        properties.put("subject", entry.subject());
        properties.put("details", entry.details());
        properties.put("previousHash", entry.previousHash());
        properties.put("hash", entry.hash());
        return properties;
    }

    static AuditEntry toEntry(GraphRow node) {
        return new AuditEntry(
                node.text("id"),
                new TenantId(node.text("tenantId")),
                node.whole("seq"),
                node.instant("at"),
                node.findText("actor"),
                node.text("action"),
                node.text("subject"),
                node.text("details"),
                node.text("previousHash"),
                node.text("hash"));
    }

    static ChainLink toLink(GraphRow row) {
        GraphRow node = row.row("entry");
        return new ChainLink(row.whole("seq"), String.valueOf(row.findText("id")), findEntry(node));
    }

    /** Null for what was never written so. */
    private static @Nullable AuditEntry findEntry(GraphRow node) {
        boolean known =
                StreamSupport.stream(node.values().keys().spliterator(), false).allMatch(PROPERTIES::contains);
        try {
            return known ? toEntry(node) : null;
        } catch (IllegalArgumentException | Neo4jException e) {
            return null;
        }
    }
}
