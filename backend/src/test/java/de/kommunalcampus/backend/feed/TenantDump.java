// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.feed;

import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;

/** Everything imported into a tenant as sorted lines, without the ids that differ between tenants. */
final class TenantDump {
    private static final String LINES = """
            CALL () {
              MATCH (p:Provider {tenantId: $tenant})-[:OFFERS]->(c:Course)
              RETURN 'course ' + c.externalId + ' by ' + p.name + ' of ' + coalesce(p.website, '') + ': ' + c.title
                     + ' ' + c.contentHash + ' ' + c.tagsHash + ' ' + c.state + ' ' + c.priceKind
                     + reduce(all = '', source IN c.sources | all + ' ' + source) AS line
              UNION
              MATCH (c:Course {tenantId: $tenant})-[:HAS_RUN]->(r:CourseRun)
              OPTIONAL MATCH (r)-[:AT]->(l:Place)
              RETURN 'run of ' + c.externalId + ' ' + toString(r.start) + ' ' + toString(r.end) + ' ' + r.state
                     + ' ' + coalesce(l.name, '') AS line
              UNION
              MATCH (c:Course {tenantId: $tenant})-[t:TEACHES|PRESUPPOSES]->(k:Competency)
              RETURN type(t) + ' ' + c.externalId + ' ' + k.id + ' ' + coalesce(t.toLevel, t.level) AS line
            }
            RETURN line ORDER BY line
            """;

    private TenantDump() {}

    static List<String> of(Driver driver, String tenant) {
        return driver.executableQuery(LINES).withParameters(Map.of("tenant", tenant)).execute().records().stream()
                .map(row -> row.get("line").asString())
                .toList();
    }

    static void delete(Driver driver, String... tenants) {
        driver.executableQuery("MATCH (n) WHERE n.tenantId IN $tenants DETACH DELETE n")
                .withParameters(Map.of("tenants", List.of(tenants)))
                .execute();
    }
}
