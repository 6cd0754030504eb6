// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.competency.esco;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kommunalcampus.backend.imports.ImportProgress;
import de.kommunalcampus.backend.imports.ImportRefused;
import de.kommunalcampus.backend.imports.ImportReport;
import de.kommunalcampus.backend.platform.GraphMark;
import de.kommunalcampus.backend.platform.GraphScan;
import de.kommunalcampus.backend.testing.ApplicationTest;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class EscoImportIT {
    private static final String DUMP = """
            CALL () {
              MATCH (n) WHERE n.id STARTS WITH 'esco:'
              RETURN labels(n)[0] + ' ' + n.id + ' ' + n.tenantId + ' ' + n.label + ' ' + n.contentHash
                     + CASE WHEN n.obsolete THEN ' obsolete' ELSE '' END AS line
              UNION
              MATCH (a)-[r:REQUIRES|BROADER|RELATED_TO]->(b) WHERE a.id STARTS WITH 'esco:'
              RETURN a.id + ' ' + type(r) + ' ' + b.id + ' ' + coalesce(r.level, '') + ' '
                     + toString(coalesce(r.weight, 0.0)) AS line
              UNION
              MATCH (c:Competency)-[:IN]->(f:Framework {id: 'esco'}) RETURN c.id + ' IN ' + f.name AS line
            }
            RETURN line ORDER BY line
            """;

    @Autowired
    private EscoImport imports;

    @Autowired
    private Driver driver;

    @Autowired
    private GraphScan scan;

    @TempDir
    private Path folder;

    @BeforeEach
    @AfterEach
    void clear() {
        driver.executableQuery("MATCH (n) WHERE n.id STARTS WITH 'esco' DETACH DELETE n")
                .execute();
    }

    private ImportReport run(Path path) {
        return imports.run(path, new TenantId("whoever-asks"), ImportProgress.NONE);
    }

    private List<String> dump() {
        return driver.executableQuery(DUMP).execute().records().stream()
                .map(row -> row.get("line").asString())
                .toList();
    }

    private Path official() throws IOException {
        EscoReaderTests.copy(EscoReaderTests.OFFICIAL, folder);
        return folder;
    }

    private void edit(String file, String from, String to) throws IOException {
        Path path = folder.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(from);
        Files.writeString(path, text.replace(from, to));
    }

    @Test
    void writesTheLibraryAndSaysWhatItDid() {
        ImportReport report = run(EscoReaderTests.OFFICIAL);
        // 9 concepts and an obsolete one; 9 + 6 + 2 relations, three of them wrong
        assertThat(report)
                .extracting(ImportReport::read, ImportReport::created, ImportReport::rejected, ImportReport::ended)
                .containsExactly(27L, 23L, 4L, 0L);
        assertThat(dump())
                .contains(
                        "esco:22222222-bbbb-4bbb-8bbb-000000000001 REQUIRES esco:11111111-aaaa-4aaa-8aaa-000000000001 INTERMEDIATE 1.0",
                        "esco:22222222-bbbb-4bbb-8bbb-000000000001 REQUIRES esco:11111111-aaaa-4aaa-8aaa-000000000003 BASIC 0.3",
                        "esco:11111111-aaaa-4aaa-8aaa-000000000003 BROADER esco:11111111-aaaa-4aaa-8aaa-000000000001  0.0",
                        "esco:11111111-aaaa-4aaa-8aaa-000000000003 RELATED_TO esco:11111111-aaaa-4aaa-8aaa-000000000001  0.6",
                        "esco:11111111-aaaa-4aaa-8aaa-000000000001 IN ESCO")
                .allMatch(line -> !line.startsWith("Competency") || line.contains(" shared "));
    }

    @Test
    void changesNothingTheSecondTime() {
        run(EscoReaderTests.OFFICIAL);
        GraphMark before = scan.mark();
        ImportReport second = run(EscoReaderTests.OFFICIAL);
        assertThat(second.changedNothing()).isTrue();
        assertThat(second.unchanged()).isEqualTo(23);
        assertThat(scan.mark()).as("nothing was committed").isEqualTo(before);
    }

    @Test
    void writesOnlyWhatChanged() throws IOException {
        run(official());
        edit("skills_de.csv", "Verwaltungsrecht", "Allgemeines Verwaltungsrecht");
        edit("occupationSkillRelations_de.csv", "optional,skill/competence", "essential,skill/competence");
        ImportReport report = run(folder);
        assertThat(report)
                .extracting(ImportReport::created, ImportReport::updated, ImportReport::ended)
                .containsExactly(0L, 2L, 0L);
        assertThat(dump())
                .contains(
                        "esco:22222222-bbbb-4bbb-8bbb-000000000001 REQUIRES esco:11111111-aaaa-4aaa-8aaa-000000000003 INTERMEDIATE 1.0");
    }

    @Test
    void endsWhatACompleteReadingLacks() throws IOException {
        run(official());
        edit(
                "occupationSkillRelations_de.csv",
                "http://data.europa.eu/esco/occupation/22222222-bbbb-4bbb-8bbb-000000000001,essential,knowledge,http://data.europa.eu/esco/skill/11111111-aaaa-4aaa-8aaa-000000000002\n",
                "");
        assertThat(run(folder))
                .extracting(ImportReport::ended, ImportReport::created)
                .containsExactly(1L, 0L);
        assertThat(dump())
                .noneMatch(
                        line -> line.startsWith(
                                "esco:22222222-bbbb-4bbb-8bbb-000000000001 REQUIRES esco:11111111-aaaa-4aaa-8aaa-000000000002"));
    }

    @Test
    void keepsAVanishedSkillAndMarksIt() throws IOException {
        run(official());
        edit(
                "skills_de.csv",
                "Bescheide erlassen,KnowledgeSkillCompetence,skill/competence,,,,released",
                "Bescheide erlassen,KnowledgeSkillCompetence,skill/competence,,,,obsolete");
        ImportReport report = run(folder);
        assertThat(report.ended()).as("the skill and its two relations").isEqualTo(3);
        assertThat(dump()).anyMatch(line -> line.contains("Bescheide erlassen") && line.endsWith(" obsolete"));
        edit("skills_de.csv", ",obsolete", ",released");
        assertThat(run(folder))
                .extracting(ImportReport::updated, ImportReport::created)
                .containsExactly(1L, 2L);
        assertThat(dump()).noneMatch(line -> line.endsWith(" obsolete"));
    }

    @Test
    void changesNothingForATruncatedFile() throws IOException {
        run(official());
        List<String> before = dump();
        Path file = folder.resolve("occupationSkillRelations_de.csv");
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(whole, whole.length - 40));
        assertThatThrownBy(() -> run(folder)).isInstanceOf(ImportRefused.class).hasMessageContaining("cut off");
        assertThat(dump()).isEqualTo(before);
    }

    /** Cut off at the end of a row, a file looks whole; that so much is missing at once gives it away. */
    @Test
    void refusesAReadingThatLacksMuchOfWhatIsKnown() throws IOException {
        StringBuilder skills = new StringBuilder();
        for (int i = 0; i < 120; i++) {
            skills.append(
                    "http://data.europa.eu/esco/skill/44444444-dddd-4ddd-8ddd-%012d,Fertigkeit %d,,skill/competence,,,,released,,,,,%n"
                            .formatted(i, i));
        }
        Path file = official().resolve("skills_de.csv");
        String few = Files.readString(file);
        Files.writeString(file, few + skills);
        run(folder);
        List<String> before = dump();
        Files.writeString(file, few);
        assertThatThrownBy(() -> run(folder))
                .isInstanceOf(ImportRefused.class)
                .hasMessageContaining("120 of the 129 concepts");
        assertThat(dump()).isEqualTo(before);
    }

    @Test
    void leavesTheRestOfTheLibraryAlone() throws IOException {
        run(official());
        driver.executableQuery("""
                        MATCH (c:Competency {id: 'esco:11111111-aaaa-4aaa-8aaa-000000000001'})
                        CREATE (:Competency {id: 'esco-test-own', tenantId: 'shared', label: 'Eigenes'})-[:RELATED_TO {weight: 0.5}]->(c)
                        CREATE (c)-[:BROADER]->(:Competency {id: 'esco-test-heading', tenantId: 'shared', label: 'Dach'})
                        """).execute();
        edit(
                "broaderRelationsSkillPillar_de.csv",
                "KnowledgeSkillCompetence,http://data.europa.eu/esco/skill/11111111-aaaa-4aaa-8aaa-000000000001,SkillGroup,http://data.europa.eu/esco/skill/33333333-cccc-4ccc-8ccc-000000000001\n",
                "");
        run(folder);
        long kept = driver.executableQuery("""
                        MATCH (a)-[r]->(b) WHERE 'esco-test-own' IN [a.id, b.id] OR 'esco-test-heading' IN [a.id, b.id]
                        RETURN count(r) AS n
                        """)
                .execute()
                .records()
                .getFirst()
                .get("n")
                .asLong();
        assertThat(kept).isEqualTo(2);
    }

    @Test
    void readsAZipArchiveAndLeavesNoFileBehind() throws IOException {
        run(EscoReaderTests.OFFICIAL);
        List<String> expected = dump();
        clear();
        Path zip = folder.resolve("ESCO dataset - v1.2.0 - de - csv.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip));
                Stream<Path> files = Files.list(EscoReaderTests.OFFICIAL)) {
            out.putNextEntry(new ZipEntry("../../../evil.csv"));
            for (Path file : files.toList()) {
                out.putNextEntry(new ZipEntry("ESCO/de/" + file.getFileName()));
                Files.copy(file, out);
            }
        }
        run(zip);
        assertThat(dump()).isEqualTo(expected);
        assertThat(driver.executableQuery("MATCH (f:Framework {id: 'esco'}) RETURN f.version AS v")
                        .execute()
                        .records()
                        .getFirst()
                        .get("v")
                        .asString())
                .isEqualTo("1.2.0");
        try (Stream<Path> left = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            assertThat(left.filter(path -> path.getFileName().toString().startsWith("kommunalcampus-esco-")))
                    .isEmpty();
        }
    }

    @Test
    void refusesABombAndOtherFiles() throws IOException {
        Path bomb = folder.resolve("bombe.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(bomb))) {
            out.putNextEntry(new ZipEntry("skills_de.csv"));
            byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 600; i++) {
                out.write(blanks);
            }
        }
        Path text = Files.writeString(folder.resolve("kein.zip"), "kein Archiv");
        assertThatThrownBy(() -> run(bomb)).isInstanceOf(ImportRefused.class).hasMessageContaining("far more");
        assertThatThrownBy(() -> run(text)).isInstanceOf(ImportRefused.class).hasMessageContaining("no zip archive");
        assertThatThrownBy(() -> run(folder.resolve("nichts"))).isInstanceOf(ImportRefused.class);
        assertThat(dump()).isEmpty();
    }
}
