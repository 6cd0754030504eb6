// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kommunalcampus.backend.imports.ImportIssue;
import de.kommunalcampus.backend.imports.ImportProgress;
import de.kommunalcampus.backend.imports.ImportProgress.Step;
import de.kommunalcampus.backend.imports.ImportReport;
import de.kommunalcampus.backend.imports.NoteCode;
import de.kommunalcampus.backend.platform.GraphMark;
import de.kommunalcampus.backend.platform.GraphScan;
import de.kommunalcampus.backend.testing.ApplicationTest;
import de.kommunalcampus.backend.testing.BoltProxy;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

@ApplicationTest
class CourseImportIT {
    private static final String HERE = "import-here";
    private static final String THERE = "import-there";
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @Autowired
    private CourseImport imports;

    @Autowired
    private Driver driver;

    @Autowired
    private BoltProxy database;

    @Autowired
    private GraphScan scan;

    @TempDir
    private Path folder;

    @BeforeEach
    @AfterEach
    void clear() {
        TenantDump.delete(driver, HERE, THERE);
    }

    private ImportReport run(Path file, String tenant) {
        return imports.run(file, new TenantId(tenant), ImportProgress.NONE);
    }

    private ImportReport run(String fixture) {
        return run(Fixtures.file(fixture), HERE);
    }

    /** A catalogue of so many invented courses, each with two runs and a tag. */
    private Path feed(int courses) {
        return feed(IntStream.range(0, courses).boxed().toList(), "", courses);
    }

    private Path feed(List<Integer> courses, String next, int marker) {
        ObjectNode root = MAPPER.createObjectNode();
        root.putObject("links").put("self", "https://viele.example/kurse").put("next", next);
        ArrayNode data = root.putArray("data");
        for (int i : courses) {
            ObjectNode attributes =
                    data.addObject().put("id", "k" + i).put("type", "Course").putObject("attributes");
            attributes.put("name", "Kurs " + i);
            attributes.put("courseMode", "onsite");
            attributes.putObject("publisher").put("name", "Viele Kurse").put("url", "https://viele.example");
            attributes.putArray("startDate").add("2027-03-01T09:00").add("2027-10-04T09:00");
            attributes.putArray("endDate").add("2027-03-01T16:00").add("2027-10-04T16:00");
            attributes
                    .putObject("contentLocation")
                    .put("name", "Saal " + i % 3)
                    .putObject("address")
                    .put("city", "Ort");
            attributes.putArray("teaches").addObject().put("url", "urn:import-test:competency");
        }
        return write("kurse-" + marker + "-" + courses.size() + next.length() + ".json", root);
    }

    private Path write(String name, JsonNode root) {
        try {
            return Files.writeString(folder.resolve(name), MAPPER.writeValueAsString(root));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void createCompetency() {
        driver.executableQuery("""
                        CREATE (:Competency {id: 'import-test-competency', tenantId: $tenant, label: 'Testen',
                                alternativeLabels: [], uri: 'urn:import-test:competency'})
                        """).withParameters(Map.of("tenant", HERE)).execute();
    }

    private long count(String query) {
        return driver.executableQuery(query)
                .withParameters(Map.of("tenant", HERE))
                .execute()
                .records()
                .getFirst()
                .get(0)
                .asLong();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ba/termine.json", "moochub/v2.json", "moochub/v3.json", "moochub/hybrid.json"})
    void changesNothingTheSecondTime(String fixture) {
        ImportReport first = run(fixture);
        List<String> graph = TenantDump.of(driver, HERE);
        ImportReport second = run(fixture);

        assertThat(first.created()).isPositive().isEqualTo(first.read() - first.rejected());
        assertThat(second.changedNothing()).isTrue();
        assertThat(second.unchanged()).isEqualTo(first.created());
        assertThat(second.issues()).isEqualTo(first.issues());
        assertThat(TenantDump.of(driver, HERE)).isEqualTo(graph).isNotEmpty();
    }

    /** Not even a property is written anew: the mark of every commit stays where it was. */
    @Test
    void writesNothingTheSecondTime() {
        run("moochub/v3.json");
        GraphMark before = scan.mark();
        run("moochub/v3.json");
        assertThat(scan.mark()).isEqualTo(before);
    }

    @Test
    void importsAWorkbookTwice() {
        Path file = Fixtures.apollo(folder);
        ImportReport first = run(file, HERE);
        assertThat(first)
                .extracting(ImportReport::read, ImportReport::created, ImportReport::rejected)
                .containsExactly(4L, 3L, 1L);
        assertThat(run(file, HERE).changedNothing()).isTrue();
        assertThat(count("MATCH (c:Course {tenantId: $tenant, externalId: '2', state: 'ENDED'}) RETURN count(c)"))
                .as("past its last day")
                .isOne();
    }

    @Test
    void mergesTheRecordsOfOneOffer() {
        ImportReport report = run("ba/termine.json");
        assertThat(report.created()).isEqualTo(6);
        assertThat(count("MATCH (c:Course {tenantId: $tenant}) RETURN count(c)"))
                .isEqualTo(5);
        assertThat(count("MATCH (:Course {tenantId: $tenant, externalId: '501'})-[:HAS_RUN]->(r) RETURN count(r)"))
                .isEqualTo(2);
    }

    @Test
    void importsPastRunsAsEnded() {
        run("ba/termine.json");
        assertThat(count("""
                MATCH (:Course {tenantId: $tenant, externalId: '505'})-[:HAS_RUN]->(r {state: 'ENDED'}) RETURN count(r)
                """)).isOne();
        assertThat(count("""
                MATCH (:Course {tenantId: $tenant, externalId: '501'})-[:HAS_RUN]->(r {state: 'OPEN'}) RETURN count(r)
                """)).isEqualTo(2);
    }

    @Test
    void givesTheSameGraphInAnyOrder() {
        List<Integer> courses = new ArrayList<>(IntStream.range(0, 120).boxed().toList());
        run(feed(courses, "", 1), HERE);
        Collections.shuffle(courses, new Random(7));
        run(feed(courses, "", 2), THERE);
        assertThat(TenantDump.of(driver, THERE))
                .isEqualTo(TenantDump.of(driver, HERE))
                .hasSize(360);
        assertThat(run(feed(courses, "", 2), HERE).changedNothing()).isTrue();
    }

    @Test
    void endsWhatACompleteFileLacks() {
        run(feed(10), HERE);
        ImportReport report = run(feed(List.of(0, 1, 2, 3, 4, 5, 6, 7), "", 3), HERE);
        assertThat(report)
                .extracting(ImportReport::ended, ImportReport::unchanged)
                .containsExactly(2L, 8L);
        assertThat(
                        count(
                                "MATCH (c:Course {tenantId: $tenant, state: 'ENDED'})-[:HAS_RUN]->(r {state: 'ENDED'}) RETURN count(r)"))
                .isEqualTo(4);

        ImportReport back = run(feed(10), HERE);
        assertThat(back).extracting(ImportReport::updated, ImportReport::ended).containsExactly(2L, 0L);
        assertThat(count("MATCH (c:Course {tenantId: $tenant, state: 'PUBLISHED'}) RETURN count(c)"))
                .isEqualTo(10);
    }

    @Test
    void endsNothingForAPartOfAFeed() {
        run(feed(10), HERE);
        ImportReport report = run(feed(List.of(0, 1), "https://viele.example/kurse?page=2", 4), HERE);
        assertThat(report.ended()).isZero();
        assertThat(report.notes()).anyMatch(note -> note.code() == NoteCode.NEXT_PAGE);
    }

    @Test
    void endsNothingWhenMostOfAFeedIsGone() {
        run(feed(40), HERE);
        ImportReport report = run(feed(IntStream.range(0, 10).boxed().toList(), "", 5), HERE);
        assertThat(report.ended()).isZero();
        assertThat(report.notes()).anyMatch(note -> note.detail().contains("30 of the 40"));
    }

    @Test
    void endsNothingOfAnotherFeed() {
        run("moochub/v3.json");
        ImportReport report = run("moochub/v2.json");
        assertThat(report.ended()).isZero();
        assertThat(count("MATCH (c:Course {tenantId: $tenant, state: 'PUBLISHED'}) RETURN count(c)"))
                .isEqualTo(5);
    }

    @Test
    void endsNoOfferWhoseRecordBecameUnreadable() throws IOException {
        run("moochub/v3.json");
        JsonNode root = MAPPER.readTree(Files.readString(Fixtures.file("moochub/v3.json")));
        ((ObjectNode) root.path("data").get(0).path("attributes")).putNull("name");
        ImportReport report = run(write("kaputt.json", root), HERE);
        assertThat(report)
                .extracting(ImportReport::ended, ImportReport::rejected)
                .containsExactly(0L, 2L);
    }

    @Test
    void keepsTenantsApart() {
        run("moochub/v3.json");
        run(Fixtures.file("moochub/v3.json"), THERE);
        long shared = driver.executableQuery("""
                        MATCH (a {tenantId: $here})--(b {tenantId: $there}) RETURN count(*) AS n
                        """)
                .withParameters(Map.of("here", HERE, "there", THERE))
                .execute()
                .records()
                .getFirst()
                .get("n")
                .asLong();
        assertThat(shared).isZero();
        assertThat(TenantDump.of(driver, THERE)).isEqualTo(TenantDump.of(driver, HERE));
    }

    @Test
    void connectsTagsOnceTheirCompetencyIsKnown() {
        ImportReport before = run(feed(3), HERE);
        assertThat(before.issues())
                .extracting(ImportIssue::field, ImportIssue::kind)
                .containsOnly(org.assertj.core.groups.Tuple.tuple("teaches", ImportIssue.Kind.REPAIRED));
        assertThat(
                        count(
                                "MATCH (c:Course {tenantId: $tenant}) WHERE 'urn:import-test:competency' IN c.unresolvedTags RETURN count(c)"))
                .isEqualTo(3);
        createCompetency();
        ImportReport after = run(feed(3), HERE);
        assertThat(after)
                .extracting(ImportReport::updated, ImportReport::repaired)
                .containsExactly(3L, 0L);
        assertThat(count("MATCH (:Course {tenantId: $tenant})-[:TEACHES]->(:Competency) RETURN count(*)"))
                .isEqualTo(3);
        assertThat(run(feed(3), HERE).changedNothing()).isTrue();
    }

    @Test
    void teachesNoCompetencyOfAnotherTenant() {
        createCompetency();
        run(feed(2), THERE);
        assertThat(TenantDump.of(driver, THERE)).noneMatch(line -> line.startsWith("TEACHES"));
    }

    @Test
    void updatesWhatChangedAndLetsWithdrawnRunsEnd() throws IOException {
        run("moochub/v3.json");
        JsonNode root = MAPPER.readTree(Files.readString(Fixtures.file("moochub/v3.json")));
        ObjectNode attributes = (ObjectNode) root.path("data").get(0).path("attributes");
        attributes.put("name", "Datenschutz in Stadt und Kreis");
        ((ArrayNode) attributes.path("startDate")).remove(1);
        ((ArrayNode) attributes.path("endDate")).remove(1);
        ImportReport report = run(write("neu.json", root), HERE);
        assertThat(report)
                .extracting(ImportReport::updated, ImportReport::unchanged)
                .containsExactly(1L, 2L);
        assertThat(count("""
                MATCH (c:Course {tenantId: $tenant, title: 'Datenschutz in Stadt und Kreis'})-[:HAS_RUN]->(r {state: 'ENDED'})
                RETURN count(r)
                """)).isOne();
    }

    /** The line to the database breaks in the middle; what is there is whole, and the next import completes it. */
    @Test
    void completesAnInterruptedImport() {
        createCompetency();
        Path file = feed(350);
        AtomicInteger steps = new AtomicInteger();
        ImportProgress cutter = (step, done, total) -> {
            if (step == Step.WRITING && steps.incrementAndGet() == 3) {
                database.cut();
            }
        };
        try {
            assertThatThrownBy(() -> imports.run(file, new TenantId(HERE), cutter))
                    .isInstanceOf(RuntimeException.class);
        } finally {
            database.mend();
        }
        assertThat(count("MATCH (c:Course {tenantId: $tenant}) RETURN count(c)"))
                .isBetween(1L, 349L);
        assertThat(count("""
                MATCH (c:Course {tenantId: $tenant})
                WHERE COUNT { (c)-[:HAS_RUN]->(:CourseRun)-[:AT]->(:Place) } <> 2
                   OR COUNT { (c)-[:TEACHES]->() } <> 1 OR COUNT { (c)<-[:OFFERS]-() } <> 1
                RETURN count(c)
                """)).as("half-written courses").isZero();

        ImportReport rest = run(file, HERE);
        assertThat(rest.created() + rest.unchanged()).isEqualTo(350);
        assertThat(rest.updated()).isZero();
        List<String> resumed = TenantDump.of(driver, HERE);
        TenantDump.delete(driver, HERE);
        createCompetency();
        run(file, HERE);
        assertThat(resumed).isEqualTo(TenantDump.of(driver, HERE)).hasSize(350 * 4);
    }
}
