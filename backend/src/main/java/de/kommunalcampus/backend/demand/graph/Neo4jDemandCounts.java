// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.demand.graph;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import de.kommunalcampus.backend.demand.DemandCounts;
import de.kommunalcampus.backend.demand.Impressions;
import de.kommunalcampus.backend.demand.SearchFilter;
import de.kommunalcampus.backend.demand.ShownAt;
import de.kommunalcampus.backend.demand.SoughtInVain;
import de.kommunalcampus.backend.demand.ToldPlace;
import de.kommunalcampus.backend.demand.ToldSearch;
import de.kommunalcampus.backend.matching.PlaceDraw;
import de.kommunalcampus.backend.platform.GraphRow;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A search is a node of its month; who made it hangs on it as a pseudonym until the month is closed. */
@Repository
class Neo4jDemandCounts implements DemandCounts {
    private static final String FIND_KEY = """
            MATCH (m:DemandMonth {id: $id, tenantId: $tenant}) WHERE m.key IS NOT NULL
            RETURN m.key AS key
            """;

    private static final String PUT_KEY = """
            MERGE (m:DemandMonth {id: $id})
            ON CREATE SET m.tenantId = $tenant, m.month = $month
            SET m.key = $key
            """;

    private static final String KEYS = """
            MATCH (m:DemandMonth {tenantId: $tenant}) WHERE m.key IS NOT NULL
            RETURN m.month AS month, m.key AS key
            """;

    private static final String ADD = """
            UNWIND $searches AS sought
            MERGE (s:DemandSearch {id: sought.id})
            ON CREATE SET s.tenantId = $tenant, s.month = $month, s.text = sought.text, s.filter = sought.filter,
              s.region = CASE WHEN $region <> '' THEN $region END
            WITH s, sought UNWIND sought.pseudonyms AS pseudonym
            MERGE (p:Searcher {id: pseudonym})
            ON CREATE SET p.tenantId = $tenant, p.month = $month
            MERGE (p)-[:ASKED_FOR]->(s)
            """;

    private static final String ADD_IMPRESSIONS = """
            UNWIND $impressions AS one
            MERGE (i:Impression {id: one.id})
            ON CREATE SET i.tenantId = $tenant, i.month = $month, i.courseId = one.course, i.place = one.place,
              i.draw = one.draw, i.shown = 0, i.opened = 0
            SET i.shown = i.shown + one.shown, i.opened = i.opened + one.opened
            """;

    private static final String ADD_PEOPLE = """
            UNWIND $pseudonyms AS pseudonym
            MERGE (p:Searcher {id: pseudonym})
            ON CREATE SET p.tenantId = $tenant, p.month = $month
            """;

    private static final String PLACES = """
            MATCH (m:DemandMonth {tenantId: $tenant})
            WITH m, coalesce(m.people, COUNT { (p:Searcher {tenantId: $tenant}) WHERE p.month = m.month }) AS people
            WHERE people >= $fewest
            MATCH (i:Impression {tenantId: $tenant}) WHERE i.month = m.month
            RETURN m.month AS month, i.place AS place, i.draw AS draw, sum(i.shown) AS shown, sum(i.opened) AS opened
            ORDER BY month DESC, place, draw
            """;

    private static final String SEARCHES = """
            MATCH (s:DemandSearch {tenantId: $tenant})
            WITH s, coalesce(s.people, COUNT { (s)<-[:ASKED_FOR]-() }) AS people WHERE people >= $fewest
            RETURN s.month AS month, s.text AS text, s.filter AS filter, s.region AS region, people
            ORDER BY month DESC, people DESC, text, filter LIMIT $most
            """;

    /** Of all tenants: the month is over for each alike. */
    private static final String OPEN = """
            MATCH (m:DemandMonth) WHERE m.month < $before AND (m.key IS NOT NULL
              OR EXISTS { (p:Searcher {tenantId: m.tenantId}) WHERE p.month = m.month })
            RETURN m.tenantId AS tenant, m.month AS month ORDER BY tenant, month
            """;

    private static final String COUNT_PEOPLE = """
            MATCH (s:DemandSearch {tenantId: $tenant}) WHERE s.month = $month AND s.people IS NULL
            SET s.people = COUNT { (s)<-[:ASKED_FOR]-() }
            """;

    private static final String DELETE_FEW = """
            MATCH (s:DemandSearch {tenantId: $tenant}) WHERE s.month = $month AND s.people < $fewest
            DETACH DELETE s
            """;

    private static final String COUNT_MONTH = """
            MATCH (m:DemandMonth {id: $id, tenantId: $tenant}) WHERE m.people IS NULL
            SET m.people = COUNT { (p:Searcher {tenantId: $tenant}) WHERE p.month = $month }
            """;

    private static final String DELETE_FEW_IMPRESSIONS = """
            MATCH (m:DemandMonth {id: $id, tenantId: $tenant}) WHERE m.people < $fewest
            MATCH (i:Impression {tenantId: $tenant}) WHERE i.month = $month
            DELETE i
            """;

    private static final String DELETE_PSEUDONYMS = """
            MATCH (p:Searcher {tenantId: $tenant}) WHERE p.month = $month
            DETACH DELETE p
            """;

    private static final String REMOVE_KEY = """
            MATCH (m:DemandMonth {id: $id, tenantId: $tenant})
            REMOVE m.key
            """;

    /** Of all tenants: the time is over for each alike. */
    private static final String DELETE_OLD = """
            MATCH (n:DemandSearch|DemandMonth|Impression) WHERE n.month < $oldest
            WITH n LIMIT $page
            DETACH DELETE n
            RETURN count(*)
            """;

    /** Deleted in one transaction, well within its time. */
    private static final long PAGE = 5_000;

    private final Neo4jClient client;

    Neo4jDemandCounts(Neo4jClient client) {
        this.client = client;
    }

    @Override
    public Optional<String> findKey(TenantId tenant, YearMonth month) {
        return client.query(FIND_KEY)
                .bindAll(parameters(tenant, month))
                .fetchAs(String.class)
                .one();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void putKey(TenantId tenant, YearMonth month, String key) {
        Map<String, Object> parameters = parameters(tenant, month);
        parameters.put("key", key);
        client.query(PUT_KEY).bindAll(parameters).run();
    }

    @Override
    public Map<YearMonth, String> listOpenKeys(TenantId tenant) {
        return rows(KEYS, Map.of("tenant", tenant.value())).stream()
                .collect(toMap(row -> YearMonth.from(row.date("month")), row -> row.text("key")));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(TenantId tenant, YearMonth month, @Nullable String region, Collection<Search> searches) {
        Map<String, Object> parameters = parameters(tenant, month);
        parameters.put("region", region == null ? "" : region);
        parameters.put(
                "searches",
                searches.stream().map(search -> row(tenant, month, search)).toList());
        client.query(ADD).bindAll(parameters).run();
    }

    private static Map<String, @Nullable Object> row(TenantId tenant, YearMonth month, Search search) {
        SoughtInVain sought = search.sought();
        String filter = sought.filter() == null ? null : sought.filter().name();
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("id", id(tenant, month) + '/' + (filter == null ? "" : filter) + '/' + sought.text());
        row.put("text", sought.text());
        row.put("filter", filter);
        row.put("pseudonyms", search.pseudonyms());
        return row;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void addImpressions(
            TenantId tenant, YearMonth month, Map<ShownAt, Impressions> impressions, Collection<String> pseudonyms) {
        Map<String, Object> parameters = parameters(tenant, month);
        parameters.put(
                "impressions",
                impressions.entrySet().stream()
                        .map(entry -> row(tenant, month, entry.getKey(), entry.getValue()))
                        .toList());
        parameters.put("pseudonyms", List.copyOf(pseudonyms));
        client.query(ADD_IMPRESSIONS).bindAll(parameters).run();
        client.query(ADD_PEOPLE).bindAll(parameters).run();
    }

    private static Map<String, Object> row(TenantId tenant, YearMonth month, ShownAt at, Impressions impressions) {
        String course = at.course().value();
        return Map.of(
                "id", id(tenant, month) + '/' + at.place() + '/' + at.draw() + '/' + course,
                "course", course,
                "place", at.place(),
                "draw", at.draw().name(),
                "shown", impressions.shown(),
                "opened", impressions.opened());
    }

    @Override
    public List<ToldPlace> listPlaces(TenantId tenant, int fewest) {
        return rows(PLACES, Map.of("tenant", tenant.value(), "fewest", fewest)).stream()
                .map(row -> new ToldPlace(
                        YearMonth.from(row.date("month")),
                        (int) row.whole("place"),
                        row.oneOf(PlaceDraw.class, "draw"),
                        new Impressions(row.whole("shown"), row.whole("opened"))))
                .toList();
    }

    @Override
    public List<ToldSearch> listSearches(TenantId tenant, int fewest, int most) {
        return rows(SEARCHES, Map.of("tenant", tenant.value(), "fewest", fewest, "most", most)).stream()
                .map(row -> new ToldSearch(
                        YearMonth.from(row.date("month")),
                        row.text("text"),
                        row.findOneOf(SearchFilter.class, "filter"),
                        row.findText("region"),
                        row.whole("people")))
                .toList();
    }

    @Override
    public Map<TenantId, List<YearMonth>> listOpen(YearMonth before) {
        return rows(OPEN, Map.of("before", before.atDay(1))).stream()
                .collect(groupingBy(
                        row -> new TenantId(row.text("tenant")),
                        mapping(row -> YearMonth.from(row.date("month")), toList())));
    }

    @Override
    @Transactional
    public void close(TenantId tenant, YearMonth month, int fewest) {
        Map<String, Object> parameters = parameters(tenant, month);
        parameters.put("fewest", fewest);
        client.query(COUNT_PEOPLE).bindAll(parameters).run();
        client.query(DELETE_FEW).bindAll(parameters).run();
        client.query(COUNT_MONTH).bindAll(parameters).run();
        client.query(DELETE_FEW_IMPRESSIONS).bindAll(parameters).run();
        client.query(DELETE_PSEUDONYMS).bindAll(parameters).run();
        client.query(REMOVE_KEY).bindAll(parameters).run();
    }

    @Override
    public long deleteBefore(YearMonth oldest) {
        long all = 0;
        long some;
        do {
            some = client.query(DELETE_OLD)
                    .bindAll(Map.of("oldest", oldest.atDay(1), "page", PAGE))
                    .fetchAs(Long.class)
                    .one()
                    .orElse(0L);
            all += some;
        } while (some == PAGE);
        return all;
    }

    private Collection<GraphRow> rows(String cypher, Map<String, Object> parameters) {
        return client.query(cypher)
                .bindAll(parameters)
                .fetchAs(GraphRow.class)
                .mappedBy((types, row) -> new GraphRow(row))
                .all();
    }

    private static Map<String, Object> parameters(TenantId tenant, YearMonth month) {
        return new HashMap<>(Map.of("id", id(tenant, month), "tenant", tenant.value(), "month", month.atDay(1)));
    }

    private static String id(TenantId tenant, YearMonth month) {
        return tenant.value() + '/' + month;
    }
}
