// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.bench;

import de.kommunalcampus.matchingmodel.catalogue.Coordinates;
import de.kommunalcampus.matchingmodel.catalogue.CourseEntry;
import de.kommunalcampus.matchingmodel.catalogue.ProficiencyLevel;
import de.kommunalcampus.matchingmodel.catalogue.RunEntry;
import de.kommunalcampus.matchingmodel.feature.FeatureCode;
import de.kommunalcampus.matchingmodel.retrieval.Facet;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;

/**
 * The other thing one would use instead: one query over Bolt in the database that the application starts for itself.
 * Finds and scores as the rest, a month and a place of the same run included, and counts no facet.
 */
final class CypherPeer {
    private static final int BATCH = 2_000;
    private static final int CARTESIAN_3D = 9157;

    private static final String WRITE_COMPETENCIES = "UNWIND $rows AS id CREATE (:Competency {id: id})";

    private static final String WRITE_COURSES = """
            UNWIND $rows AS row
            CREATE (c:Course {id: row.id, selfPaced: row.selfPaced, format: row.format, price: row.price,
                              absence: row.absence, fixed: row.fixed})
            WITH c, row
            CALL (c, row) {
                UNWIND row.tags AS tag
                MATCH (k:Competency {id: tag.id})
                CREATE (c)-[:TEACHES {to: tag.to}]->(k)
            }
            CALL (c, row) {
                UNWIND row.runs AS run
                CREATE (c)-[:HAS_RUN]->(:CourseRun {id: run.id, start: run.start, month: run.month, seats: run.seats,
                                                    seatsTaken: run.seatsTaken, online: run.online, place: run.place})
            }
            """;

    private static final String BY_NEED = """
            UNWIND $needs AS need
            MATCH (:Competency {id: need.id})<-[t:TEACHES]-(c:Course)
            WITH c, sum(need.weight * CASE
                WHEN t.to <= need.from THEN 0.0
                WHEN t.to >= need.to THEN 1.0
                ELSE toFloat(t.to - need.from) / (need.to - need.from) END) AS covered
            WHERE c.selfPaced OR EXISTS {
                MATCH (c)-[:HAS_RUN]->(r:CourseRun) WHERE r.start > $now AND r.seatsTaken < r.seats }
            RETURN c.id AS id, $share * log(1.0 + $steepness * covered) / $whole + c.fixed AS score
            ORDER BY score DESC, id LIMIT $hits
            """;

    private static final String CHOSEN = """
            UNWIND $needs AS need
            MATCH (:Competency {id: need.id})<-[t:TEACHES]-(c:Course)
            WHERE c.format IN $formats AND c.price IN $prices AND c.absence IN $absences
            WITH c, sum(need.weight * CASE
                WHEN t.to <= need.from THEN 0.0
                WHEN t.to >= need.to THEN 1.0
                ELSE toFloat(t.to - need.from) / (need.to - need.from) END) AS covered
            WHERE EXISTS {
                MATCH (c)-[:HAS_RUN]->(r:CourseRun)
                WHERE r.start > $now AND r.seatsTaken < r.seats AND r.month IN $months
                    AND (r.online OR point.distance(r.place, $workplace) <= 100.0) }
            RETURN c.id AS id, $share * log(1.0 + $steepness * covered) / $whole + c.fixed AS score
            ORDER BY score DESC, id LIMIT $hits
            """;

    private static final String COUNT_BY_NEED = """
            UNWIND $needs AS need
            MATCH (:Competency {id: need.id})<-[:TEACHES]-(c:Course)
            WITH DISTINCT c
            WHERE c.selfPaced OR EXISTS {
                MATCH (c)-[:HAS_RUN]->(r:CourseRun) WHERE r.start > $now AND r.seatsTaken < r.seats }
            RETURN count(*) AS total
            """;

    private static final String COUNT_CHOSEN = """
            UNWIND $needs AS need
            MATCH (:Competency {id: need.id})<-[:TEACHES]-(c:Course)
            WHERE c.format IN $formats AND c.price IN $prices AND c.absence IN $absences
            WITH DISTINCT c
            WHERE EXISTS {
                MATCH (c)-[:HAS_RUN]->(r:CourseRun)
                WHERE r.start > $now AND r.seatsTaken < r.seats AND r.month IN $months
                    AND (r.online OR point.distance(r.place, $workplace) <= 100.0) }
            RETURN count(*) AS total
            """;

    private final Driver driver;
    private final LocalDateTime now;

    CypherPeer(Driver driver, LocalDateTime now) {
        this.driver = driver;
        this.now = now;
    }

    /** Minutes for 100,000 courses. */
    void load(List<String> competencies, List<CourseEntry> courses) {
        inBatches(WRITE_COMPETENCIES, competencies);
        for (int from = 0; from < courses.size(); from += BATCH) {
            List<CourseEntry> some = courses.subList(from, Math.min(from + BATCH, courses.size()));
            write(WRITE_COURSES, some.stream().map(this::row).toList());
        }
        driver.executableQuery("CALL db.awaitIndexes(60)").execute();
    }

    private void inBatches(String statement, List<String> rows) {
        for (int from = 0; from < rows.size(); from += BATCH) {
            write(statement, rows.subList(from, Math.min(from + BATCH, rows.size())));
        }
    }

    private void write(String statement, List<?> rows) {
        try (Session session = driver.session()) {
            session.executeWriteWithoutResult(transaction ->
                    transaction.run(statement, Map.of("rows", rows)).consume());
        }
    }

    private Map<String, Object> row(CourseEntry course) {
        return Map.of(
                "id", course.id().value(),
                "selfPaced", course.selfPaced(),
                "format", course.format().name(),
                "price", PeerFacets.price(course),
                "absence", PeerFacets.absence(course.daysAbsent()),
                "fixed", PeerScores.fixed(course, now),
                "tags",
                        course.teaches().stream()
                                .map(tag -> Map.of(
                                        "id",
                                        tag.competency().value(),
                                        "to",
                                        tag.to().step()))
                                .toList(),
                "runs", course.runs().stream().map(CypherPeer::row).toList());
    }

    private static Map<String, Object> row(RunEntry run) {
        Map<String, Object> row = new HashMap<>();
        row.put("id", run.id().value());
        row.put("start", run.start());
        row.put("month", YearMonth.from(run.start()).toString());
        row.put("seats", run.seats());
        row.put("seatsTaken", run.seatsTaken());
        row.put("online", run.online());
        row.put(
                "place",
                point(
                        PeerFacets.placeOf(run).latitude(),
                        PeerFacets.placeOf(run).longitude()));
        return row;
    }

    private static Value point(double latitude, double longitude) {
        double[] point = Coordinates.toPoint(latitude, longitude);
        return Values.point(CARTESIAN_3D, point[0], point[1], point[2]);
    }

    PeerAnswer answer(PeerRequest request, int hits) {
        List<String> ids = new ArrayList<>();
        for (Record row : rows(request.hasChoices() ? CHOSEN : BY_NEED, request, hits)) {
            ids.add(row.get("id").asString());
        }
        return new PeerAnswer(-1, ids, Map.of());
    }

    int total(PeerRequest request) {
        return rows(request.hasChoices() ? COUNT_CHOSEN : COUNT_BY_NEED, request, 1)
                .getFirst()
                .get("total")
                .asInt();
    }

    private List<Record> rows(String statement, PeerRequest request, int hits) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("needs", needs(request));
        parameters.put("now", now);
        parameters.put("whole", request.whole());
        parameters.put("steepness", PeerRequest.STEEPNESS);
        parameters.put("share", PeerRequest.weightOf(FeatureCode.NEED_COVERED));
        parameters.put("hits", hits);
        parameters.put("formats", List.copyOf(request.chosen(Facet.Name.FORMAT)));
        parameters.put("prices", List.copyOf(request.chosen(Facet.Name.PRICE)));
        parameters.put("absences", List.copyOf(request.chosen(Facet.Name.DAYS_ABSENT)));
        parameters.put("months", List.copyOf(request.chosen(Facet.Name.MONTH)));
        parameters.put(
                "workplace", point(request.start().latitude(), request.start().longitude()));
        try (Session session = driver.session()) {
            return session.executeRead(
                    transaction -> transaction.run(statement, parameters).list());
        }
    }

    private static List<Map<String, Object>> needs(PeerRequest request) {
        return request.need().items().stream()
                .map(item -> Map.<String, Object>of(
                        "id", item.competency().value(),
                        "from", ProficiencyLevel.step(item.from()),
                        "to", item.to().step(),
                        "weight", request.weight(item)))
                .toList();
    }
}
