// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.learning.graph;

import de.kommunalcampus.backend.identity.EmployeeId;
import de.kommunalcampus.backend.learning.LearntCourse;
import de.kommunalcampus.backend.learning.LearntCourses;
import de.kommunalcampus.backend.learning.OwnLearning;
import de.kommunalcampus.backend.learning.SelfPacedStart;
import de.kommunalcampus.backend.platform.GraphRow;
import de.kommunalcampus.matchingmodel.catalogue.CourseId;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class Neo4jLearntCourses implements LearntCourses {
    /**
     * Lets one transaction at a time change what somebody has learnt. A statement of its own, run first, for then no
     * other lock is taken before it; writing any property takes it, and it does not stay.
     */
    private static final String LOCK = """
            MATCH (e:Employee {id: $employee, tenantId: $tenant})
            SET e.changing = true REMOVE e.changing
            """;

    private static final String LIST = """
            MATCH (:Employee {id: $employee, tenantId: $tenant})-[x:STARTED|COMPLETED]->(c:Course)
            WHERE c.tenantId IN ['shared', $tenant]
            WITH c,
              min(CASE WHEN type(x) = 'STARTED' THEN x.on END) AS started,
              max(CASE WHEN type(x) = 'COMPLETED' AND x.statedBy = 'SELF' THEN x.on END) AS stated,
              max(CASE WHEN type(x) = 'COMPLETED' AND x.statedBy IS NULL THEN x.on END) AS proven,
              max(x.on) AS last
            RETURN c.id AS course, c.title AS title, started, stated, proven ORDER BY last DESC, c.id
            """;

    private static final String FIND_START = """
            MATCH (c:Course {id: $course}) WHERE c.tenantId IN ['shared', $tenant]
            RETURN c.selfPaced AS selfPaced, c.state = 'ENDED' AS ended, c.startLink AS link
            """;

    private static final String START = """
            MATCH (e:Employee {id: $employee, tenantId: $tenant})
            MATCH (c:Course {id: $course}) WHERE c.tenantId IN ['shared', $tenant]
            WITH e, c, COUNT { (e)-[:STARTED]->(other:Course) WHERE other.id <> $course } < $most AS fits
            CALL (e, c, fits) {
              WITH * WHERE fits
              MERGE (e)-[s:STARTED]->(c) ON CREATE SET s.on = $on
            }
            RETURN CASE WHEN fits THEN 'DONE' ELSE 'FULL' END AS change
            """;

    /** A relationship of its own beside those that others recorded; nothing is finished before it was begun. */
    private static final String COMPLETE = """
            MATCH (e:Employee {id: $employee, tenantId: $tenant})
            MATCH (c:Course {id: $course}) WHERE c.tenantId IN ['shared', $tenant]
            WITH e, c, CASE
                WHEN EXISTS { (e)-[begun:STARTED]->(c) WHERE begun.on > $on } THEN 'BEFORE_START'
                WHEN COUNT { (e)-[:COMPLETED {statedBy: 'SELF'}]->(other:Course) WHERE other.id <> $course } >= $most THEN 'FULL'
                ELSE 'DONE'
              END AS change
            CALL (e, c, change) {
              WITH * WHERE change = 'DONE'
              MERGE (e)-[s:COMPLETED {statedBy: 'SELF'}]->(c) SET s.on = $on
            }
            RETURN change
            """;

    private static final String UNDO = """
            MATCH (e:Employee {id: $employee, tenantId: $tenant})
            MATCH (c:Course {id: $course}) WHERE c.tenantId IN ['shared', $tenant]
            OPTIONAL MATCH (e)-[s:COMPLETED {statedBy: 'SELF'}]->(c)
            DELETE s
            RETURN DISTINCT 'DONE' AS change
            """;

    private final Neo4jClient client;

    Neo4jLearntCourses(Neo4jClient client) {
        this.client = client;
    }

    @Override
    public List<LearntCourse> list(TenantId tenant, EmployeeId employee) {
        return List.copyOf(client.query(LIST)
                .bindAll(Map.of("tenant", tenant.value(), "employee", employee.value()))
                .fetchAs(LearntCourse.class)
                .mappedBy((types, row) -> course(new GraphRow(row)))
                .all());
    }

    @Override
    public Optional<SelfPacedStart> findStart(TenantId tenant, CourseId course) {
        return client.query(FIND_START)
                .bindAll(Map.of("tenant", tenant.value(), "course", course.value()))
                .fetchAs(SelfPacedStart.class)
                .mappedBy((types, row) -> start(new GraphRow(row)))
                .one();
    }

    @Override
    @Transactional
    public Change start(TenantId tenant, EmployeeId employee, CourseId course, LocalDate on) {
        return change(tenant, employee, course, START, Map.of("on", on, "most", OwnLearning.MOST));
    }

    @Override
    @Transactional
    public Change complete(TenantId tenant, EmployeeId employee, CourseId course, LocalDate on) {
        return change(tenant, employee, course, COMPLETE, Map.of("on", on, "most", OwnLearning.MOST));
    }

    @Override
    @Transactional
    public Change undoCompletion(TenantId tenant, EmployeeId employee, CourseId course) {
        return change(tenant, employee, course, UNDO, Map.of());
    }

    private Change change(
            TenantId tenant, EmployeeId employee, CourseId course, String statement, Map<String, Object> more) {
        Map<String, Object> parameters = new HashMap<>(more);
        parameters.put("tenant", tenant.value());
        parameters.put("employee", employee.value());
        client.query(LOCK).bindAll(parameters).run();
        parameters.put("course", course.value());
        return client.query(statement)
                .bindAll(parameters)
                .fetchAs(Change.class)
                .mappedBy((types, row) -> Change.valueOf(row.get("change").asString()))
                .one()
                .orElse(Change.NO_SUCH_COURSE);
    }

    private static LearntCourse course(GraphRow row) {
        return new LearntCourse(
                new CourseId(row.text("course")),
                row.text("title"),
                row.findDate("started"),
                row.findDate("stated"),
                row.findDate("proven"));
    }

    private static SelfPacedStart start(GraphRow row) {
        return new SelfPacedStart(row.flag("selfPaced"), row.flag("ended"), row.findText("link"));
    }
}
