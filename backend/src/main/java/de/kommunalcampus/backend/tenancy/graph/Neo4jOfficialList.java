// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.tenancy.graph;

import de.kommunalcampus.backend.platform.GraphRow;
import de.kommunalcampus.backend.platform.SearchText;
import de.kommunalcampus.backend.tenancy.ListedAdministration;
import de.kommunalcampus.backend.tenancy.OfficialList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

@Repository
class Neo4jOfficialList implements OfficialList {
    private static final String ENTRY = """
            OPTIONAL MATCH (root:OrgUnit {regionalKey: a.regionalKey})
            RETURN a AS entry, root.tenantId AS tenant
            """;

    private static final String ORDER = """
            ORDER BY a.searchName <> $text, NOT a.searchName STARTS WITH $text, a.inhabitants DESC, a.regionalKey
            """;

    private static final String SEARCH = """
            MATCH (a:ListedAdministration)
            WHERE a.searchName CONTAINS $text OR a.regionalKey STARTS WITH $text OR a.municipalityKey STARTS WITH $text
            WITH a
            """ + ORDER + "LIMIT $most\n" + ENTRY + ORDER;

    private static final String FIND = "MATCH (a:ListedAdministration {regionalKey: $key})\n" + ENTRY;

    private static final String COUNT = "MATCH (a:ListedAdministration) RETURN count(a)";

    private final Neo4jClient client;

    Neo4jOfficialList(Neo4jClient client) {
        this.client = client;
    }

    @Override
    public List<ListedAdministration> search(SearchText text, int most) {
        return List.copyOf(
                entries(SEARCH, Map.of("text", text.lowerCase(), "most", most)).all());
    }

    @Override
    public Optional<ListedAdministration> find(String regionalKey) {
        return entries(FIND, Map.of("key", regionalKey)).one();
    }

    @Override
    public long count() {
        return client.query(COUNT).fetchAs(Long.class).one().orElse(0L);
    }

    private Neo4jClient.RecordFetchSpec<ListedAdministration> entries(String cypher, Map<String, Object> parameters) {
        return client.query(cypher)
                .bindAll(parameters)
                .fetchAs(ListedAdministration.class)
                .mappedBy((types, row) -> entry(new GraphRow(row)));
    }

    private static ListedAdministration entry(GraphRow row) {
        GraphRow entry = row.row("entry");
        return new ListedAdministration(
                entry.text("regionalKey"),
                entry.findText("municipalityKey"),
                entry.text("name"),
                entry.findText("designation"),
                entry.oneOf(ListedAdministration.Kind.class, "kind"),
                (int) entry.number("inhabitants"),
                entry.findNumber("latitude"),
                entry.findNumber("longitude"),
                row.findText("tenant"));
    }
}
