// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.tenancy.graph;

import de.kommunalcampus.backend.identity.AuditTrail;
import de.kommunalcampus.backend.identity.TenantPaused;
import de.kommunalcampus.backend.platform.AuditAction;
import de.kommunalcampus.backend.platform.GraphRow;
import de.kommunalcampus.backend.platform.NotFound;
import de.kommunalcampus.backend.tenancy.ListedAdministration;
import de.kommunalcampus.backend.tenancy.NewTenant;
import de.kommunalcampus.backend.tenancy.OfficialList;
import de.kommunalcampus.backend.tenancy.Tenant;
import de.kommunalcampus.backend.tenancy.TenantExists;
import de.kommunalcampus.backend.tenancy.TenantNameTaken;
import de.kommunalcampus.backend.tenancy.Tenants;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class Neo4jTenants implements Tenants {
    private static final String FOUND = """
            RETURN root AS root,
              COUNT { (e:Employee {tenantId: root.id}) WHERE coalesce(e.state, 'ACTIVE') = 'ACTIVE' } AS people,
              COUNT { (a:Account {tenantId: root.id}) WHERE a.state = 'ACTIVE' } AS accounts
            """;

    /** The root of an administration names itself as its tenant. */
    private static final String LIST = """
            MATCH (root:OrgUnit) WHERE root.id = root.tenantId
            """ + FOUND + "ORDER BY root.name, root.id";

    private static final String ONE = "MATCH (root:OrgUnit {id: $tenant, tenantId: $tenant})\n" + FOUND;

    private static final String CREATE = """
            CREATE (root:OrgUnit {id: $id, tenantId: $id})
            SET root += $properties
            """;

    private static final String CHANGE = """
            MATCH (root:OrgUnit {id: $tenant, tenantId: $tenant})
            SET root.name = $name, root.state = $state
            RETURN count(root)
            """;

    /** Lets one transaction at a time give names to tenants; held until its end. */
    private static final String LOCK_NAMES = """
            MERGE (names:TenantNames {id: 'names'}) ON CREATE SET names.tenantId = 'shared'
            SET names.changing = true REMOVE names.changing
            """;

    private static final String NAME_TAKEN = """
            MATCH (root:OrgUnit) WHERE root.id = root.tenantId AND root.id <> $tenant AND toLower(root.name) = toLower($name)
            RETURN count(root) > 0
            """;

    private static final String TAKEN = "RETURN EXISTS { (:OrgUnit {handle: $handle}) }";

    private final Neo4jClient client;
    private final OfficialList list;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final AuditTrail audit;

    Neo4jTenants(
            Neo4jClient client, OfficialList list, Clock clock, ApplicationEventPublisher events, AuditTrail audit) {
        this.audit = audit;
        this.client = client;
        this.list = list;
        this.clock = clock;
        this.events = events;
    }

    @Override
    public List<Tenant> list() {
        return List.copyOf(tenants(LIST, Map.of()).all());
    }

    @Override
    public Tenant get(TenantId tenant) {
        return tenants(ONE, Map.of("tenant", tenant.value())).one().orElseThrow(NotFound::new);
    }

    @Override
    @Transactional
    public TenantId create(NewTenant tenant) {
        TenantId id = new TenantId(UUID.randomUUID().toString());
        requireOwnName(id, tenant.name());
        try {
            client.query(CREATE)
                    .bindAll(Map.of("id", id.value(), "properties", properties(tenant)))
                    .run();
        } catch (DataIntegrityViolationException e) {
            throw new TenantExists();
        }
        tell(id, AuditAction.TENANT_CREATED, id.value(), Map.of());
        return id;
    }

    /** In both logs: the administration may know what happens to it, and the platform what it did. */
    private void tell(TenantId tenant, AuditAction action, String subject, Map<String, String> details) {
        audit.tell(tenant, action, subject, details);
        audit.tell(TenantId.SHARED, action, subject, details);
    }

    private Map<String, @Nullable Object> properties(NewTenant tenant) {
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("name", tenant.name());
        properties.put("handle", Handles.free(tenant.name(), this::isTaken));
        properties.put("kind", "MUNICIPALITY");
        properties.put("number", "");
        properties.put("state", Tenant.State.ACTIVE.name());
        properties.put("createdAt", ZonedDateTime.now(clock));
        String key = tenant.regionalKey();
        if (key != null) {
            ListedAdministration entry = list.find(key).orElseThrow(NotFound::new);
            properties.put("regionalKey", key);
            properties.put("municipalityKey", entry.municipalityKey());
            properties.put("inhabitants", entry.inhabitants());
            properties.put("latitude", entry.latitude());
            properties.put("longitude", entry.longitude());
            properties.put("kind", entry.kind() == ListedAdministration.Kind.COUNTY ? "COUNTY" : "MUNICIPALITY");
        }
        return properties;
    }

    @Override
    @Transactional
    public void change(TenantId tenant, String name, Tenant.State state) {
        Tenant before = get(tenant);
        if (!before.name().equals(name)) {
            requireOwnName(tenant, name);
        }
        Map<String, Object> parameters = Map.of("tenant", tenant.value(), "name", name, "state", state.name());
        if (client.query(CHANGE).bindAll(parameters).fetchAs(Long.class).one().orElse(0L) == 0) {
            throw new NotFound();
        }
        tell(
                tenant,
                AuditAction.TENANT_CHANGED,
                tenant.value(),
                before.name().equals(name)
                        ? Map.of("state", state.name())
                        : Map.of("state", state.name(), "change", "RENAMED"));
        if (state == Tenant.State.PAUSED) {
            events.publishEvent(new TenantPaused(tenant));
        }
    }

    private void requireOwnName(TenantId tenant, String name) {
        client.query(LOCK_NAMES).run();
        boolean taken = client.query(NAME_TAKEN)
                .bindAll(Map.of("tenant", tenant.value(), "name", name))
                .fetchAs(Boolean.class)
                .one()
                .orElse(false);
        if (taken) {
            throw new TenantNameTaken();
        }
    }

    private boolean isTaken(String handle) {
        return client.query(TAKEN)
                .bind(handle)
                .to("handle")
                .fetchAs(Boolean.class)
                .one()
                .orElse(false);
    }

    private Neo4jClient.RecordFetchSpec<Tenant> tenants(String cypher, Map<String, Object> parameters) {
        return client.query(cypher)
                .bindAll(parameters)
                .fetchAs(Tenant.class)
                .mappedBy((types, row) -> tenant(new GraphRow(row)));
    }

    private static Tenant tenant(GraphRow row) {
        GraphRow root = row.row("root");
        Tenant.State state = root.findOneOf(Tenant.State.class, "state");
        String handle = root.findText("handle");
        return new Tenant(
                new TenantId(root.text("id")),
                root.text("name"),
                handle == null ? "" : handle,
                root.findText("regionalKey"),
                state == null ? Tenant.State.ACTIVE : state,
                root.findInstant("createdAt"),
                (long) row.number("people"),
                (long) row.number("accounts"));
    }
}
