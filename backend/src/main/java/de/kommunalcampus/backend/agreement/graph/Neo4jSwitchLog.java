// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.agreement.graph;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toUnmodifiableSet;

import de.kommunalcampus.backend.agreement.Agreement;
import de.kommunalcampus.backend.agreement.SwitchChange;
import de.kommunalcampus.backend.agreement.SwitchLog;
import de.kommunalcampus.backend.agreement.SwitchState;
import de.kommunalcampus.backend.agreement.TenantSwitch;
import de.kommunalcampus.backend.agreement.Turn;
import de.kommunalcampus.backend.identity.AccountId;
import de.kommunalcampus.backend.platform.GraphRow;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A switch is a node that says whether it is on; each turn is a node beside it. */
@Repository
class Neo4jSwitchLog implements SwitchLog {
    private static final String IS_ON = """
            MATCH (s:TenantSwitch {id: $id, tenantId: $tenant})
            RETURN s.on AS on
            """;

    /** Of all tenants: it is for whoever asks often, and may be of any. */
    private static final String LIST_ON = """
            MATCH (s:TenantSwitch) WHERE s.on
            RETURN s.tenantId AS tenant, last(split(s.id, '/')) AS which
            """;

    private static final String LIST = """
            MATCH (c:SwitchChange {tenantId: $tenant})
            OPTIONAL MATCH (a:Account {id: c.byAccountId, tenantId: $tenant})
            RETURN c.which AS which, c.number AS number, c.on AS on, c.at AS at, a.displayName AS byName,
              c.reason AS reason, c.reference AS reference, c.concludedOn AS concludedOn, c.scope AS scope
            ORDER BY number DESC
            """;

    /** Makes it where there is none, and holds it until the end of the transaction. */
    private static final String LOCK = """
            MERGE (s:TenantSwitch {id: $id})
            ON CREATE SET s.tenantId = $tenant, s.on = false, s.number = 0
            SET s.changing = true REMOVE s.changing
            """;

    private static final String ADD = """
            MATCH (s:TenantSwitch {id: $id, tenantId: $tenant}) WHERE s.number = $seen AND (s.on OR $on)
            SET s.on = $on, s.number = $seen + 1
            CREATE (c:SwitchChange {id: $id + '/' + toString($seen + 1), tenantId: $tenant, number: $seen + 1, on: $on})
            SET c += $change
            RETURN true AS added
            """;

    private final Neo4jClient client;

    Neo4jSwitchLog(Neo4jClient client) {
        this.client = client;
    }

    @Override
    public boolean isOn(TenantId tenant, TenantSwitch which) {
        return client.query(IS_ON)
                .bindAll(Map.of("id", id(tenant, which), "tenant", tenant.value()))
                .fetchAs(Boolean.class)
                .one()
                .orElse(false);
    }

    @Override
    public Map<TenantId, Set<TenantSwitch>> listOn() {
        return client.query(LIST_ON).fetchAs(GraphRow.class).mappedBy((types, row) -> new GraphRow(row)).all().stream()
                .collect(groupingBy(
                        row -> new TenantId(row.text("tenant")),
                        mapping(row -> row.oneOf(TenantSwitch.class, "which"), toUnmodifiableSet())));
    }

    @Override
    public List<SwitchState> list(TenantId tenant) {
        return client
                .query(LIST)
                .bindAll(Map.of("tenant", tenant.value()))
                .fetchAs(Turned.class)
                .mappedBy((types, row) -> Turned.of(new GraphRow(row)))
                .all()
                .stream()
                .collect(groupingBy(Turned::which, mapping(Turned::change, toList())))
                .entrySet()
                .stream()
                .map(entry -> new SwitchState(entry.getKey(), entry.getValue()))
                .toList();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean add(TenantId tenant, Turn turn, AccountId by, ZonedDateTime at) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("id", id(tenant, turn.which()));
        parameters.put("tenant", tenant.value());
        client.query(LOCK).bindAll(parameters).run();
        parameters.put("seen", turn.seen());
        parameters.put("on", turn.agreement() != null);
        parameters.put("change", change(turn, by, at));
        return client.query(ADD)
                .bindAll(parameters)
                .fetchAs(Boolean.class)
                .one()
                .isPresent();
    }

    private static Map<String, @Nullable Object> change(Turn turn, AccountId by, ZonedDateTime at) {
        Agreement agreement = turn.agreement();
        Map<String, @Nullable Object> change = new HashMap<>();
        change.put("which", turn.which().name());
        change.put("at", at);
        change.put("byAccountId", by.value());
        change.put("reason", turn.reason());
        change.put("reference", agreement == null ? null : agreement.reference());
        change.put("concludedOn", agreement == null ? null : agreement.concludedOn());
        change.put("scope", agreement == null ? null : agreement.scope());
        return change;
    }

    private static String id(TenantId tenant, TenantSwitch which) {
        return tenant.value() + '/' + which.name();
    }

    private record Turned(TenantSwitch which, SwitchChange change) {
        static Turned of(GraphRow row) {
            boolean on = row.flag("on");
            return new Turned(
                    row.oneOf(TenantSwitch.class, "which"),
                    new SwitchChange(
                            row.whole("number"),
                            on,
                            row.instant("at"),
                            row.findText("byName"),
                            row.text("reason"),
                            on
                                    ? new Agreement(row.text("reference"), row.date("concludedOn"), row.text("scope"))
                                    : null));
        }
    }
}
