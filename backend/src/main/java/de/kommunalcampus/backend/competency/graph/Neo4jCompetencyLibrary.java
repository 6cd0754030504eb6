// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.competency.graph;

import de.kommunalcampus.backend.competency.CompetencyDetails;
import de.kommunalcampus.backend.competency.CompetencyLibrary;
import de.kommunalcampus.backend.competency.LevelDescription;
import de.kommunalcampus.backend.platform.GraphRow;
import de.kommunalcampus.backend.platform.SearchText;
import de.kommunalcampus.matchingmodel.catalogue.CompetencyId;
import de.kommunalcampus.matchingmodel.catalogue.Label;
import de.kommunalcampus.matchingmodel.catalogue.Ref;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

@Repository
class Neo4jCompetencyLibrary implements CompetencyLibrary {
    /** What administrations speak of comes before the thousands of ESCO, in which it would drown. */
    private static final String COMPETENCIES = """
            MATCH (n:Competency)
            WHERE n.tenantId IN ['shared', $tenant]
            WITH n, CASE
              WHEN toLower(n.label) STARTS WITH $text THEN 0
              WHEN toLower(n.label) CONTAINS $text THEN 1
              WHEN toLower(coalesce(n.labelEn, '')) CONTAINS $text THEN 2
              WHEN any(label IN coalesce(n.alternativeLabels, []) WHERE toLower(label) CONTAINS $text) THEN 3
            END AS place
            WHERE place IS NOT NULL
            RETURN n.id AS id, n.label AS label, n.labelEn AS labelEn
            ORDER BY n.id STARTS WITH 'esco:', place, n.label, n.id LIMIT $most
            """;

    private static final String JOB_ROLES = COMPETENCIES.replace(":Competency", ":JobRole");

    private static final String TASKS = COMPETENCIES.replace(":Competency", ":Task");

    private static final String COMPETENCY = """
            MATCH (c:Competency {id: $id})
            WHERE c.tenantId IN ['shared', $tenant]
            RETURN c AS competency,
              [(c)-[:BROADER]->(n:Competency) WHERE n.tenantId IN ['shared', $tenant]
                | n {.id, .label, .labelEn}] AS broader,
              [(c)<-[:BROADER]-(n:Competency) WHERE n.tenantId IN ['shared', $tenant]
                | n {.id, .label, .labelEn}] AS narrower,
              [(c)-[:RELATED_TO]-(n:Competency) WHERE n.tenantId IN ['shared', $tenant]
                | n {.id, .label, .labelEn}] AS related
            """;

    private final Neo4jClient client;

    Neo4jCompetencyLibrary(Neo4jClient client) {
        this.client = client;
    }

    @Override
    public List<Ref> listCompetencies(TenantId viewer, SearchText text) {
        return list(COMPETENCIES, viewer, text);
    }

    @Override
    public List<Ref> listJobRoles(TenantId viewer, SearchText text) {
        return list(JOB_ROLES, viewer, text);
    }

    @Override
    public List<Ref> listTasks(TenantId viewer, SearchText text) {
        return list(TASKS, viewer, text);
    }

    private List<Ref> list(String cypher, TenantId viewer, SearchText text) {
        return List.copyOf(client.query(cypher)
                .bindAll(Map.of("tenant", viewer.value(), "text", text.lowerCase(), "most", MOST))
                .fetchAs(Ref.class)
                .mappedBy((types, row) -> ref(new GraphRow(row)))
                .all());
    }

    @Override
    public Optional<CompetencyDetails> find(TenantId viewer, CompetencyId id) {
        return client.query(COMPETENCY)
                .bindAll(Map.of("tenant", viewer.value(), "id", id.value()))
                .fetchAs(CompetencyDetails.class)
                .mappedBy((types, row) -> details(new GraphRow(row)))
                .one();
    }

    private static CompetencyDetails details(GraphRow row) {
        GraphRow competency = row.row("competency");
        String area = competency.findText("area");
        String description = competency.findText("description");
        return new CompetencyDetails(
                ref(competency),
                area == null ? "" : area,
                competency.findText("areaEn"),
                description == null ? "" : description,
                competency.texts("alternativeLabels"),
                LevelDescription.of(competency.texts("levelDescriptions")),
                neighbours(row, "broader"),
                neighbours(row, "narrower"),
                neighbours(row, "related"),
                competency.findText("uri"),
                competency.flag("labelFallback"));
    }

    private static List<Ref> neighbours(GraphRow row, String name) {
        return row.list(name, Neo4jCompetencyLibrary::ref).stream()
                .distinct()
                .sorted((a, b) -> a.label().de().compareTo(b.label().de()))
                .toList();
    }

    private static Ref ref(GraphRow row) {
        return new Ref(row.text("id"), new Label(row.text("label"), row.findText("labelEn")));
    }
}
