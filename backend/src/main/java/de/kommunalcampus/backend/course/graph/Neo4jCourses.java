// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.course.graph;

import de.kommunalcampus.backend.course.CourseDetails;
import de.kommunalcampus.backend.course.Courses;
import de.kommunalcampus.backend.course.Offer;
import de.kommunalcampus.backend.platform.GraphMark;
import de.kommunalcampus.backend.platform.GraphRow;
import de.kommunalcampus.backend.platform.GraphRows;
import de.kommunalcampus.backend.platform.GraphScan;
import de.kommunalcampus.matchingmodel.catalogue.CourseId;
import de.kommunalcampus.matchingmodel.catalogue.ProviderId;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

@Repository
class Neo4jCourses implements Courses {
    /** A shared course may refer to shared competencies only, a tenant's also to the tenant's own. */
    private static final String OFFER = """
            RETURN c.id AS id, c AS course, p {.id, .tenantId, .name, .kind} AS provider,
              [(c)-[t:TEACHES]->(k:Competency) WHERE k.tenantId IN ['shared', c.tenantId]
                | {competency: k.id, from: t.fromLevel, to: t.toLevel, confidence: t.confidence}] AS teaches,
              [(c)-[t:PRESUPPOSES]->(k:Competency) WHERE k.tenantId IN ['shared', c.tenantId]
                | {competency: k.id, level: t.level}] AS presupposes,
              COLLECT {
                MATCH (c)-[:HAS_RUN]->(r:CourseRun {tenantId: c.tenantId})
                WHERE r.end >= $since AND ($withdrawn OR r.state = 'OPEN')
                OPTIONAL MATCH (r)-[:AT]->(l:Place) WHERE l.tenantId IN ['shared', c.tenantId]
                WITH r, head(collect(l)) AS l
                RETURN r {.id, .start, .end, .seats, .seatsTaken, .seatsAsOf, .registrationDeadline, .online, .state, .waitingList,
                          place: l {.name, .city, .latitude, .longitude}}
                ORDER BY r.start, r.id
              } AS runs
            """;

    private static final String FIND = """
            MATCH (p:Provider)-[:OFFERS]->(c:Course {id: $course})
            WHERE c.tenantId IN ['shared', $tenant] AND p.tenantId IN ['shared', c.tenantId]
            """ + OFFER;

    private static final String LIST_OF = """
            MATCH (p:Provider {id: $provider})-[:OFFERS]->(c:Course)
            WHERE c.tenantId IN ['shared', $tenant] AND p.tenantId IN ['shared', $tenant]
            WITH p, c ORDER BY c.title, c.id
            """ + OFFER;

    private static final String PAGE = """
            WITH c ORDER BY c.id LIMIT $page
            OPTIONAL MATCH (p:Provider)-[:OFFERS]->(c) WHERE p.tenantId IN ['shared', c.tenantId]
            WITH c, head(collect(p)) AS p ORDER BY c.id
            """ + OFFER;

    private static final String LIST_ALL = "MATCH (c:Course) WHERE c.id > $after\n" + PAGE;

    private static final String LIST_SOME = "MATCH (c:Course) WHERE c.id IN $ids AND c.id > $after\n" + PAGE;

    private final Neo4jClient client;
    private final GraphScan scan;

    Neo4jCourses(Neo4jClient client, GraphScan scan) {
        this.client = client;
        this.scan = scan;
    }

    @Override
    public Optional<CourseDetails> find(TenantId viewer, CourseId id, LocalDate since) {
        return client.query(FIND)
                .bindAll(parameters(since, true))
                .bind(viewer.value())
                .to("tenant")
                .bind(id.value())
                .to("course")
                .fetchAs(CourseDetails.class)
                .mappedBy((types, row) -> OfferMapper.details(new GraphRow(row)))
                .one();
    }

    @Override
    public List<Offer> listOf(TenantId tenant, ProviderId provider, LocalDate since) {
        return List.copyOf(client.query(LIST_OF)
                .bindAll(parameters(since, true))
                .bind(tenant.value())
                .to("tenant")
                .bind(provider.value())
                .to("provider")
                .fetchAs(Offer.class)
                .mappedBy((types, row) -> OfferMapper.offer(new GraphRow(row)))
                .all());
    }

    @Override
    public GraphRows<Offer> listAll(GraphMark from, LocalDate since) {
        return scan.readAll(from, LIST_ALL, parameters(since, false), OfferMapper::offer);
    }

    @Override
    public GraphRows<Offer> listSome(GraphMark from, LocalDate since, Set<String> ids) {
        Map<String, Object> parameters = new HashMap<>(parameters(since, false));
        parameters.put("ids", ids);
        return scan.readAll(from, LIST_SOME, parameters, OfferMapper::offer);
    }

    private static Map<String, Object> parameters(LocalDate since, boolean withdrawn) {
        return Map.of("since", since.atStartOfDay(), "withdrawn", withdrawn);
    }
}
