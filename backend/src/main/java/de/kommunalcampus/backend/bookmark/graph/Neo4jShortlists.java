// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.bookmark.graph;

import de.kommunalcampus.backend.bookmark.SharedShortlist;
import de.kommunalcampus.backend.bookmark.Shortlist;
import de.kommunalcampus.backend.bookmark.ShortlistedCourse;
import de.kommunalcampus.backend.bookmark.Shortlists;
import de.kommunalcampus.backend.identity.EmployeeId;
import de.kommunalcampus.backend.platform.GraphRow;
import de.kommunalcampus.matchingmodel.catalogue.CourseId;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class Neo4jShortlists implements Shortlists {
    private final Neo4jClient client;

    Neo4jShortlists(Neo4jClient client) {
        this.client = client;
    }

    @Override
    public Shortlist get(TenantId tenant, EmployeeId employee) {
        return client.query(ShortlistStatements.GET)
                .bindAll(of(tenant, employee))
                .fetchAs(Shortlist.class)
                .mappedBy((types, row) -> shortlist(new GraphRow(row)))
                .one()
                .orElse(new Shortlist(List.of(), List.of()));
    }

    @Override
    @Transactional
    public Change add(TenantId tenant, EmployeeId employee, CourseId course, ZonedDateTime at) {
        return change(tenant, employee, course, ShortlistStatements.ADD, Map.of("at", at, "most", Shortlist.MOST));
    }

    @Override
    @Transactional
    public Change remove(TenantId tenant, EmployeeId employee, CourseId course) {
        return change(tenant, employee, course, ShortlistStatements.REMOVE, Map.of());
    }

    @Override
    @Transactional
    public Change share(TenantId tenant, EmployeeId employee, CourseId course, ZonedDateTime at) {
        return change(tenant, employee, course, ShortlistStatements.SHARE, Map.of("at", at));
    }

    @Override
    @Transactional
    public Change keepPrivate(TenantId tenant, EmployeeId employee, CourseId course) {
        return change(tenant, employee, course, ShortlistStatements.KEEP_PRIVATE, Map.of());
    }

    private Change change(
            TenantId tenant, EmployeeId employee, CourseId course, String statement, Map<String, Object> more) {
        client.query(ShortlistStatements.LOCK).bindAll(of(tenant, employee)).run();
        Map<String, Object> parameters = new HashMap<>(of(tenant, employee));
        parameters.put("course", course.value());
        parameters.putAll(more);
        return client.query(statement)
                .bindAll(parameters)
                .fetchAs(Change.class)
                .mappedBy((types, row) -> Change.valueOf(row.get("change").asString()))
                .one()
                .orElse(Change.NO_SUCH_COURSE);
    }

    @Override
    public List<SharedShortlist> listSharedWith(TenantId tenant, EmployeeId superior) {
        return List.copyOf(client.query(ShortlistStatements.LIST_SHARED)
                .bindAll(Map.of("tenant", tenant.value(), "superior", superior.value()))
                .fetchAs(SharedShortlist.class)
                .mappedBy((types, row) -> shared(new GraphRow(row)))
                .all());
    }

    @Override
    public Optional<SharedShortlist> findSharedWith(TenantId tenant, EmployeeId superior, EmployeeId employee) {
        return client.query(ShortlistStatements.FIND_SHARED)
                .bindAll(of(tenant, employee))
                .bind(superior.value())
                .to("superior")
                .fetchAs(SharedShortlist.class)
                .mappedBy((types, row) -> shared(new GraphRow(row)))
                .one();
    }

    private static Map<String, Object> of(TenantId tenant, EmployeeId employee) {
        return Map.of("tenant", tenant.value(), "employee", employee.value());
    }

    private static Shortlist shortlist(GraphRow row) {
        return new Shortlist(row.texts("superiors"), row.list("courses", Neo4jShortlists::course));
    }

    private static SharedShortlist shared(GraphRow row) {
        return new SharedShortlist(
                new EmployeeId(row.text("id")), row.text("displayName"), row.list("courses", Neo4jShortlists::course));
    }

    /** What was shown to somebody who is no superior any more is shown to nobody. */
    private static ShortlistedCourse course(GraphRow row) {
        List<String> sharedWith = row.texts("sharedWith");
        return new ShortlistedCourse(
                new CourseId(row.text("course")),
                row.text("title"),
                row.findText("provider"),
                row.flag("ended"),
                Objects.requireNonNull(row.findInstant("savedAt")),
                row.findInstant("sharedAt"),
                sharedWith);
    }
}
