// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.organisation.graph;

import de.kommunalcampus.backend.identity.EmployeeId;
import de.kommunalcampus.backend.organisation.Hierarchy;
import de.kommunalcampus.backend.organisation.Hierarchy.Line;
import de.kommunalcampus.backend.organisation.Hierarchy.Post;
import de.kommunalcampus.backend.organisation.ReportingLines;
import de.kommunalcampus.backend.platform.GraphRow;
import de.kommunalcampus.matchingmodel.catalogue.OrgUnitId;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads how things stand and writes only what differs. */
@Repository
class Neo4jReportingLines implements ReportingLines {
    private static final String POSTS = """
            MATCH (u:OrgUnit {tenantId: $tenant})
            OPTIONAL MATCH (u)-[:PART_OF]->(parent:OrgUnit {tenantId: $tenant})
            OPTIONAL MATCH (u)-[:HEADED_BY]->(head:Employee {tenantId: $tenant}) WHERE coalesce(head.state, 'ACTIVE') = 'ACTIVE'
            OPTIONAL MATCH (u)-[:DEPUTISED_BY]->(deputy:Employee {tenantId: $tenant})
              WHERE coalesce(deputy.state, 'ACTIVE') = 'ACTIVE'
            RETURN u.id AS unit, head(collect(parent.id)) AS parent, head(collect(head.id)) AS head,
              head(collect(deputy.id)) AS deputy
            """;

    private static final String LINES = """
            OPTIONAL MATCH (e)-[:WORKS_IN]->(u:OrgUnit {tenantId: $tenant})
            WITH e, head(collect(u.id)) AS unit
            RETURN e.id AS id, CASE coalesce(e.state, 'ACTIVE') WHEN 'ACTIVE' THEN unit END AS unit,
              [(e)-[line:REPORTS_TO]->(s:Employee) | {id: s.id, deputising: coalesce(line.deputising, false)}] AS lines
            """;

    private static final String ALL = "MATCH (e:Employee {tenantId: $tenant}) " + LINES;

    private static final String SOME = "UNWIND $ids AS id MATCH (e:Employee {id: id, tenantId: $tenant}) " + LINES;

    private static final String ERASE = """
            UNWIND $lines AS line
            MATCH (:Employee {id: line.employee, tenantId: $tenant})-[old:REPORTS_TO]->(s:Employee {id: line.superior})
            DELETE old
            """;

    private static final String DRAW = """
            UNWIND $lines AS line
            MATCH (e:Employee {id: line.employee, tenantId: $tenant})
            MATCH (s:Employee {id: line.superior, tenantId: $tenant})
            MERGE (e)-[drawn:REPORTS_TO]->(s)
            SET drawn.deputising = CASE WHEN line.deputising THEN true END
            """;

    private final Neo4jClient client;

    Neo4jReportingLines(Neo4jClient client) {
        this.client = client;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean redraw(TenantId tenant) {
        return redraw(tenant, people(ALL, Map.of("tenant", tenant.value())));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void redrawOf(TenantId tenant, Collection<EmployeeId> employees) {
        List<String> ids = employees.stream().map(EmployeeId::value).toList();
        redraw(tenant, people(SOME, Map.of("tenant", tenant.value(), "ids", ids)));
    }

    private boolean redraw(TenantId tenant, Collection<Person> people) {
        Hierarchy hierarchy = new Hierarchy(posts(tenant));
        List<Map<String, Object>> gone = new ArrayList<>();
        List<Map<String, Object>> missing = new ArrayList<>();
        for (Person person : people) {
            OrgUnitId unit = person.unit();
            Set<Line> due = unit == null ? Set.of() : hierarchy.superiorsOf(person.id(), unit);
            Set<String> superiors =
                    due.stream().map(line -> line.superior().value()).collect(Collectors.toSet());
            person.lines().stream()
                    .filter(line -> !superiors.contains(line.superior().value()))
                    .forEach(line -> gone.add(row(person, line)));
            due.stream().filter(line -> !person.lines().contains(line)).forEach(line -> missing.add(row(person, line)));
        }
        write(ERASE, tenant, gone);
        write(DRAW, tenant, missing.subList(0, Math.min(missing.size(), MOST_DRAWN)));
        return missing.size() > MOST_DRAWN;
    }

    private void write(String cypher, TenantId tenant, List<Map<String, Object>> lines) {
        if (!lines.isEmpty()) {
            client.query(cypher)
                    .bindAll(Map.of("tenant", tenant.value(), "lines", lines))
                    .run();
        }
    }

    private Collection<Post> posts(TenantId tenant) {
        return client.query(POSTS)
                .bind(tenant.value())
                .to("tenant")
                .fetchAs(Post.class)
                .mappedBy((types, row) -> post(new GraphRow(row)))
                .all();
    }

    private Collection<Person> people(String cypher, Map<String, Object> parameters) {
        return client.query(cypher)
                .bindAll(parameters)
                .fetchAs(Person.class)
                .mappedBy((types, row) -> person(new GraphRow(row)))
                .all();
    }

    private static Post post(GraphRow row) {
        return new Post(
                new OrgUnitId(row.text("unit")),
                unit(row.findText("parent")),
                employee(row.findText("head")),
                employee(row.findText("deputy")));
    }

    private static Person person(GraphRow row) {
        return new Person(
                new EmployeeId(row.text("id")),
                unit(row.findText("unit")),
                row.list("lines", line -> new Line(new EmployeeId(line.text("id")), line.flag("deputising"))));
    }

    private static @Nullable OrgUnitId unit(@Nullable String id) {
        return id == null ? null : new OrgUnitId(id);
    }

    private static @Nullable EmployeeId employee(@Nullable String id) {
        return id == null ? null : new EmployeeId(id);
    }

    private static Map<String, Object> row(Person person, Line line) {
        return Map.of(
                "employee", person.id().value(),
                "superior", line.superior().value(),
                "deputising", line.deputising());
    }

    /** @param unit null for who has none or has left, and so reports to nobody */
    private record Person(EmployeeId id, @Nullable OrgUnitId unit, List<Line> lines) {}
}
