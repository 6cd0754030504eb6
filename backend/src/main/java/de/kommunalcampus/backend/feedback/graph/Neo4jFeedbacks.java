// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.feedback.graph;

import de.kommunalcampus.backend.feedback.Feedback;
import de.kommunalcampus.backend.feedback.FeedbackId;
import de.kommunalcampus.backend.feedback.Feedbacks;
import de.kommunalcampus.backend.platform.GraphRow;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class Neo4jFeedbacks implements Feedbacks {
    /** Two at once may go over the limit by one, which does no harm. */
    private static final String ADD = """
            WITH COUNT { MATCH (old:Feedback {tenantId: $tenant}) } AS kept WHERE kept < $most
            CREATE (f:Feedback {id: $id, tenantId: $tenant})
            SET f += $stated
            RETURN f.id AS id
            """;

    private static final String LIST = """
            MATCH (f:Feedback {tenantId: $tenant})
            RETURN f.id AS id, f.at AS at, f.text AS text, f.page AS page, f.contact AS contact
            ORDER BY f.at DESC, f.id LIMIT $most
            """;

    private static final String DELETE = """
            MATCH (f:Feedback {id: $id, tenantId: $tenant})
            DELETE f
            RETURN count(*) AS deleted
            """;

    private static final String DELETE_OLD = "MATCH (f:Feedback) WHERE f.at < $before DELETE f";

    private final Neo4jClient client;

    Neo4jFeedbacks(Neo4jClient client) {
        this.client = client;
    }

    @Override
    @Transactional
    public boolean add(TenantId tenant, Feedback feedback) {
        Map<String, @Nullable Object> stated = new HashMap<>();
        stated.put("at", feedback.at().atZone(ZoneOffset.UTC));
        stated.put("text", feedback.text());
        stated.put("page", feedback.page());
        stated.put("contact", feedback.contact());
        Map<String, Object> parameters = Map.of(
                "tenant", tenant.value(), "most", MOST, "id", feedback.id().value(), "stated", stated);
        return client.query(ADD).bindAll(parameters).fetch().one().isPresent();
    }

    @Override
    public List<Feedback> list(TenantId tenant, int most) {
        return List.copyOf(client.query(LIST)
                .bindAll(Map.of("tenant", tenant.value(), "most", most))
                .fetchAs(Feedback.class)
                .mappedBy((types, row) -> feedback(new GraphRow(row)))
                .all());
    }

    private static Feedback feedback(GraphRow row) {
        return new Feedback(
                new FeedbackId(row.text("id")),
                Objects.requireNonNull(row.findInstant("at")).toInstant(),
                row.text("text"),
                row.findText("page"),
                row.findText("contact"));
    }

    @Override
    @Transactional
    public boolean delete(TenantId tenant, FeedbackId id) {
        return client.query(DELETE)
                .bindAll(Map.of("tenant", tenant.value(), "id", id.value()))
                .fetchAs(Long.class)
                .mappedBy((types, row) -> row.get("deleted").asLong())
                .one()
                .filter(deleted -> deleted > 0)
                .isPresent();
    }

    @Override
    @Transactional
    public void deleteOlderThan(Instant instant) {
        client.query(DELETE_OLD)
                .bind(instant.atZone(ZoneOffset.UTC))
                .to("before")
                .run();
    }
}
