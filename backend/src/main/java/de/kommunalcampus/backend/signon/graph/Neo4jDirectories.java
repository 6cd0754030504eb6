// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.signon.graph;

import de.kommunalcampus.backend.identity.AccountMatch;
import de.kommunalcampus.backend.identity.AuditTrail;
import de.kommunalcampus.backend.platform.AuditAction;
import de.kommunalcampus.backend.platform.GraphRow;
import de.kommunalcampus.backend.platform.NotFound;
import de.kommunalcampus.backend.platform.Sealing;
import de.kommunalcampus.backend.signon.Directories;
import de.kommunalcampus.backend.signon.Directory;
import de.kommunalcampus.backend.signon.DomainTaken;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class Neo4jDirectories implements Directories {
    private final Neo4jClient client;
    private final Sealing sealing;
    private final AuditTrail audit;

    Neo4jDirectories(Neo4jClient client, Sealing sealing, AuditTrail audit) {
        this.client = client;
        this.sealing = sealing;
        this.audit = audit;
    }

    @Override
    public Optional<Directory> find(TenantId tenant) {
        return directory(DirectoryStatements.ONE, Map.of("tenant", tenant.value()));
    }

    @Override
    public Optional<Directory> findOpen(TenantId tenant) {
        return directory(DirectoryStatements.OPEN, Map.of("tenant", tenant.value()));
    }

    @Override
    public Optional<Directory> findOpen(String typed) {
        String name = typed.strip().toLowerCase(Locale.ROOT);
        return directory(DirectoryStatements.OPEN_BY_NAME, Map.of("name", name.substring(name.lastIndexOf('@') + 1)));
    }

    @Override
    public Optional<String> secret(TenantId tenant) {
        return client.query(DirectoryStatements.SECRET)
                .bindAll(Map.of("tenant", tenant.value()))
                .fetchAs(String.class)
                .one()
                .map(kept -> sealing.open(owner(tenant), kept));
    }

    @Override
    @Transactional
    public void save(Directory directory, @Nullable String secret) {
        String tenant = directory.tenant().value();
        Map<String, Object> parameters = Map.of(
                "tenant", tenant,
                "directory", properties(directory, secret),
                "keepsSecret", secret == null,
                "domains", List.copyOf(directory.domains()),
                "suffixes",
                        directory.domains().stream().map(domain -> "@" + domain).toList());
        try {
            if (count(DirectoryStatements.SAVE, parameters) == 0) {
                throw new NotFound();
            }
            client.query(DirectoryStatements.CLEAR_DOMAINS).bindAll(parameters).run();
            requireFree(parameters);
            client.query(DirectoryStatements.ADD_DOMAINS).bindAll(parameters).run();
        } catch (DataIntegrityViolationException e) {
            throw new DomainTaken();
        }
        audit.tell(
                directory.tenant(),
                AuditAction.SIGN_ON_CHANGED,
                tenant,
                Map.of(
                        "enabled", String.valueOf(directory.enabled()),
                        "createsAccounts", String.valueOf(directory.createsAccounts()),
                        "match", directory.match().name(),
                        "secretChanged", String.valueOf(secret != null)));
    }

    /** Whoever claims the mail of others would be shown the way of their people. */
    private void requireFree(Map<String, Object> parameters) {
        if (count(DirectoryStatements.FOREIGN_ACCOUNTS, parameters) > 0) {
            throw new DomainTaken();
        }
    }

    private Map<String, @Nullable Object> properties(Directory directory, @Nullable String secret) {
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("issuer", directory.issuer());
        properties.put("clientId", directory.clientId());
        properties.put("claim", directory.claim());
        properties.put("match", directory.match().name());
        properties.put("createsAccounts", directory.createsAccounts());
        properties.put("enabled", directory.enabled());
        properties.put(
                "secret", secret == null || secret.isEmpty() ? null : sealing.seal(owner(directory.tenant()), secret));
        return properties;
    }

    @Override
    @Transactional
    public void remove(TenantId tenant) {
        Map<String, Object> parameters = Map.of("tenant", tenant.value());
        client.query(DirectoryStatements.CLEAR_DOMAINS).bindAll(parameters).run();
        if (count(DirectoryStatements.REMOVE, parameters) > 0) {
            audit.tell(tenant, AuditAction.SIGN_ON_CHANGED, tenant.value(), Map.of("removed", "true"));
        }
    }

    private static String owner(TenantId tenant) {
        return "sign-on/" + tenant.value();
    }

    private Optional<Directory> directory(String cypher, Map<String, Object> parameters) {
        return client.query(cypher)
                .bindAll(parameters)
                .fetchAs(Directory.class)
                .mappedBy((types, row) -> directory(new GraphRow(row)))
                .one();
    }

    private static Directory directory(GraphRow row) {
        GraphRow node = row.row("directory");
        return new Directory(
                new TenantId(node.text("tenantId")),
                node.text("issuer"),
                node.text("clientId"),
                node.text("claim"),
                node.oneOf(AccountMatch.class, "match"),
                node.flag("createsAccounts"),
                node.flag("enabled"),
                Set.copyOf(row.texts("domains")));
    }

    private long count(String cypher, Map<String, Object> parameters) {
        return client.query(cypher)
                .bindAll(parameters)
                .fetchAs(Long.class)
                .one()
                .orElse(0L);
    }
}
