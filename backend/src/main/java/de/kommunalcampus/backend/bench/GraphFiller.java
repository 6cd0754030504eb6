// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.bench;

import de.kommunalcampus.matchingmodel.catalogue.CatalogueContent;
import de.kommunalcampus.matchingmodel.catalogue.CompetencyEntry;
import de.kommunalcampus.matchingmodel.catalogue.CompetencyId;
import de.kommunalcampus.matchingmodel.catalogue.CourseEntry;
import de.kommunalcampus.matchingmodel.catalogue.JobRoleEntry;
import de.kommunalcampus.matchingmodel.catalogue.RunEntry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.neo4j.driver.Driver;

/** Writes synthetic content into a graph, with texts as long as real ones: titles of compounds, descriptions of 38 words. */
final class GraphFiller {
    private static final int BATCH = 1_000;
    private static final int WORDS = 38;
    private static final String[] FILLERS =
            ("Teilnehmende lernen anhand vieler Beispiele aus der kommunalen Praxis wie sie sicher anwenden rechtliche"
                            + " Rahmenbedingungen typische Fehler vermeiden eigene Fälle einbringen Übungen Austausch"
                            + " Checklisten Arbeitshilfen Zielgruppe Beschäftigte Sachbearbeitung Leitung Neueinsteiger Inhalte"
                            + " Überblick Ablauf Fristen Zuständigkeit Beteiligte Formulare Digital Werkzeug Methode Gruppe"
                            + " Diskussion Ergebnis Transfer Alltag Rathaus Landkreis Gemeinde Dienstleistung Qualität")
                    .split(" ");

    private static final String COMPETENCIES = """
            UNWIND $rows AS row
            CREATE (:Competency {id: row.id, tenantId: 'shared', label: row.label, alternativeLabels: row.others})
            """;
    private static final String BROADER = """
            UNWIND $rows AS row
            MATCH (c:Competency {id: row.id})
            UNWIND row.broader AS id
            MATCH (b:Competency {id: id})
            CREATE (c)-[:BROADER]->(b)
            """;
    private static final String JOB_ROLES = """
            UNWIND $rows AS row
            CREATE (r:JobRole {id: row.id, tenantId: 'shared', label: row.label})
            WITH r, row
            UNWIND row.requires AS required
            MATCH (c:Competency {id: required.id})
            CREATE (r)-[:REQUIRES {level: required.level, weight: required.weight}]->(c)
            """;
    private static final String PROVIDERS = """
            UNWIND $rows AS row
            CREATE (:Provider {id: row.id, tenantId: 'shared', name: row.name, kind: 'PUBLIC'})
            """;
    private static final String COURSES = """
            UNWIND $rows AS row
            MATCH (p:Provider {id: row.provider})
            CREATE (p)-[:OFFERS]->(c:Course)
            SET c = row.course
            WITH c, row
            CALL (c, row) {
              UNWIND row.teaches AS tag
              MATCH (k:Competency {id: tag.id})
              CREATE (c)-[:TEACHES {toLevel: tag.level, confidence: 1.0}]->(k)
            }
            CALL (c, row) {
              UNWIND row.runs AS run
              CREATE (c)-[:HAS_RUN]->(r:CourseRun)
              SET r = run.run
              CREATE (r)-[:AT]->(:Place {id: run.run.id, tenantId: 'shared', name: 'Saal', city: 'Ort',
                                         latitude: run.latitude, longitude: run.longitude})
            }
            """;

    private final Driver driver;
    private final Random random;
    private final GermanLabels labels;

    GraphFiller(Driver driver, long seed) {
        this.driver = driver;
        random = new Random(seed);
        labels = new GermanLabels(seed);
    }

    void fill(CatalogueContent content) {
        write(COMPETENCIES, content.competencies(), this::competency);
        write(BROADER, content.competencies(), GraphFiller::broader);
        write(JOB_ROLES, content.jobRoles(), this::jobRole);
        List<String> providers = content.courses().stream()
                .map(course -> course.providerId().value())
                .distinct()
                .toList();
        write(PROVIDERS, providers, id -> Map.of("id", id, "name", "Akademie " + labels.compound()));
        write(COURSES, content.courses(), this::course);
    }

    private <T> void write(String cypher, List<T> entries, Function<T, Map<String, Object>> row) {
        for (int from = 0; from < entries.size(); from += BATCH) {
            List<Map<String, Object>> rows = entries.subList(from, Math.min(entries.size(), from + BATCH)).stream()
                    .map(row)
                    .toList();
            driver.executableQuery(cypher).withParameters(Map.of("rows", rows)).execute();
        }
    }

    private Map<String, Object> competency(CompetencyEntry entry) {
        return Map.of(
                "id",
                entry.id().value(),
                "label",
                labels.compound(),
                "others",
                List.of(labels.compound(), labels.compound()));
    }

    private static Map<String, Object> broader(CompetencyEntry entry) {
        return Map.of(
                "id",
                entry.id().value(),
                "broader",
                entry.broader().stream().map(CompetencyId::value).toList());
    }

    private Map<String, Object> jobRole(JobRoleEntry entry) {
        List<Map<String, Object>> requires = entry.requirements().stream()
                .map(required -> Map.<String, Object>of(
                        "id",
                        required.competency().value(),
                        "level",
                        required.level().name(),
                        "weight",
                        required.weight()))
                .toList();
        return Map.of("id", entry.id().value(), "label", "Sachbearbeitung " + labels.compound(), "requires", requires);
    }

    private Map<String, Object> course(CourseEntry entry) {
        Map<String, Object> course = new HashMap<>();
        course.put("id", entry.id().value());
        course.put("tenantId", "shared");
        course.put("title", labels.compound() + " – Grundlagen " + labels.compound());
        course.put("promise", "Sie wenden " + labels.compound() + " sicher an.");
        course.put("description", words());
        course.put("format", entry.format().name());
        course.put("selfPaced", entry.selfPaced());
        course.put("hours", entry.hours());
        course.put("daysAbsent", entry.daysAbsent());
        course.put("language", "de");
        course.put("priceKind", "FREE");
        course.put("certificate", entry.certificate());
        course.put("lastConfirmedOn", entry.lastConfirmedOn());
        course.put("state", "PUBLISHED");
        return Map.of(
                "provider",
                entry.providerId().value(),
                "course",
                course,
                "teaches",
                entry.teaches().stream()
                        .map(tag -> Map.of(
                                "id",
                                tag.competency().value(),
                                "level",
                                tag.to().name()))
                        .toList(),
                "runs",
                entry.runs().stream().map(GraphFiller::run).toList());
    }

    private static Map<String, Object> run(RunEntry run) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("id", run.id().value());
        properties.put("tenantId", "shared");
        properties.put("start", run.start());
        properties.put("end", run.end());
        properties.put("seats", run.seats());
        properties.put("seatsTaken", run.seatsTaken());
        properties.put("online", run.online());
        properties.put("state", "OPEN");
        Map<String, Object> row = new HashMap<>();
        row.put("run", properties);
        row.put("latitude", run.latitude());
        row.put("longitude", run.longitude());
        return row;
    }

    private String words() {
        return IntStream.range(0, WORDS)
                .mapToObj(i -> i % 6 == 0 ? labels.compound() : FILLERS[random.nextInt(FILLERS.length)])
                .collect(Collectors.joining(" "));
    }
}
