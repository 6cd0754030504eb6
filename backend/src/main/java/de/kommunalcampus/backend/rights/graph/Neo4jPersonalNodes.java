// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.rights.graph;

import de.kommunalcampus.backend.identity.AccountId;
import de.kommunalcampus.backend.identity.EmployeeId;
import de.kommunalcampus.backend.identity.Pseudonyms;
import de.kommunalcampus.backend.platform.GraphRow;
import de.kommunalcampus.backend.rights.Person;
import de.kommunalcampus.backend.rights.PersonalNode;
import de.kommunalcampus.backend.rights.PersonalNodes;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

@Repository
class Neo4jPersonalNodes implements PersonalNodes {
    /** Each page a transaction of its own, well within its time. */
    private static final int PAGE = 1_000;

    private static final String ACCOUNTS = """
            MATCH (a:Account {tenantId: $tenant})-[:BELONGS_TO]->(:Employee {id: $employee, tenantId: $tenant})
            RETURN a.id AS id, a.login AS login ORDER BY id
            """;

    private static final String ACCOUNT =
            "MATCH (a:Account {id: $account, tenantId: $tenant}) RETURN a.id AS id, a.login AS login";

    private static final String NAMES = """
            UNWIND $ids AS id
            OPTIONAL MATCH (e:Employee {id: id, tenantId: $tenant})
            OPTIONAL MATCH (a:Account {id: id, tenantId: $tenant})
            WITH id, coalesce(e.firstName + ' ' + e.lastName, a.displayName) AS name WHERE name IS NOT NULL
            RETURN id, name
            """;

    private static final String ADMINISTRATION =
            "MATCH (u:OrgUnit {id: $tenant, tenantId: $tenant}) RETURN u.name AS name";

    private final Neo4jClient client;
    private final ObjectProvider<Pseudonyms> pseudonyms;

    Neo4jPersonalNodes(Neo4jClient client, ObjectProvider<Pseudonyms> pseudonyms) {
        this.client = client;
        this.pseudonyms = pseudonyms;
    }

    @Override
    public Person find(TenantId tenant, @Nullable EmployeeId employee, @Nullable AccountId account) {
        Map<String, String> logins = new HashMap<>();
        if (employee != null) {
            logins.putAll(logins(ACCOUNTS, Map.of("tenant", tenant.value(), "employee", employee.value())));
        }
        if (account != null) {
            logins.putAll(logins(ACCOUNT, Map.of("tenant", tenant.value(), "account", account.value())));
            logins.putIfAbsent(account.value(), "");
        }
        List<String> addresses =
                logins.values().stream().filter(login -> !login.isEmpty()).toList();
        List<AccountId> accounts = logins.keySet().stream().map(AccountId::new).toList();
        List<String> others = pseudonyms
                .orderedStream()
                .flatMap(some -> some.of(tenant, accounts).stream())
                .toList();
        return new Person(tenant, employee, List.copyOf(logins.keySet()), addresses, others);
    }

    private Map<String, String> logins(String query, Map<String, Object> parameters) {
        Map<String, String> logins = new HashMap<>();
        rows(query, parameters).forEach(row -> logins.put(row.text("id"), row.text("login")));
        return logins;
    }

    @Override
    public List<String> labels() {
        return PersonPath.labels();
    }

    /** Who writes about the pages is not kept. */
    @Override
    public Set<String> labelsOfNobody() {
        return Set.of("Feedback");
    }

    @Override
    public List<PersonalNode> list(Person person, String label) {
        PersonPath path = PersonPath.of(label);
        EmployeeId employee = person.employee();
        Map<String, Object> parameters = new HashMap<>(Map.of(
                "tenant", person.tenant().value(),
                "employee", employee == null ? "" : employee.value(),
                "accounts", person.accounts(),
                "ids", person.ids(),
                "logins", person.logins(),
                "pseudonyms", person.pseudonyms(),
                "page", PAGE,
                "after", ""));
        List<PersonalNode> nodes = new ArrayList<>();
        Collection<GraphRow> page;
        do {
            page = rows(path.reading(), parameters);
            for (GraphRow row : page) {
                parameters.put("after", row.text("id"));
                nodes.add(new PersonalNode(label, map(row, "properties"), row.list("links", Neo4jPersonalNodes::link)));
            }
        } while (page.size() == PAGE);
        return nodes;
    }

    @Override
    public Map<String, String> names(TenantId tenant, Collection<String> ids) {
        Map<String, String> names = new HashMap<>();
        rows(NAMES, Map.of("tenant", tenant.value(), "ids", List.copyOf(ids)))
                .forEach(row -> names.put(row.text("id"), row.text("name")));
        return names;
    }

    @Override
    public String administration(TenantId tenant) {
        return rows(ADMINISTRATION, Map.of("tenant", tenant.value())).stream()
                .map(row -> row.findText("name"))
                .filter(name -> name != null)
                .findFirst()
                .orElse(tenant.value());
    }

    private Collection<GraphRow> rows(String query, Map<String, Object> parameters) {
        return client.query(query)
                .bindAll(parameters)
                .fetchAs(GraphRow.class)
                .mappedBy((types, row) -> row(row))
                .all();
    }

    private static GraphRow row(Record row) {
        return new GraphRow(row);
    }

    private static PersonalNode.Link link(GraphRow link) {
        return new PersonalNode.Link(link.text("type"), link.findText("name"), map(link, "properties"));
    }

    private static Map<String, Object> map(GraphRow row, String name) {
        return row.values().get(name).asMap();
    }
}
