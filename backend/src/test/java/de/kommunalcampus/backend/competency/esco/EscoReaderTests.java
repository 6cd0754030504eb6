// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.competency.esco;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kommunalcampus.backend.imports.ImportIssue;
import de.kommunalcampus.backend.imports.ImportLedger;
import de.kommunalcampus.backend.imports.ImportProgress;
import de.kommunalcampus.backend.imports.ImportRefused;
import de.kommunalcampus.backend.imports.NoteCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EscoReaderTests {
    static final Path OFFICIAL = Path.of("src/test/resources/feeds/esco/official");
    static final Path FALLBACK = Path.of("src/test/resources/feeds/esco/fallback");
    private static final String SKILL = "esco:11111111-aaaa-4aaa-8aaa-00000000000";
    private static final String OCCUPATION = "esco:22222222-bbbb-4bbb-8bbb-00000000000";

    @TempDir
    private Path folder;

    private final ImportLedger ledger = new ImportLedger();

    private EscoDataset read(Path path) {
        return new EscoReader(EscoFiles.in(path, path.toString()), ledger, ImportProgress.NONE).read();
    }

    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                Files.copy(path, to.resolve(path.getFileName().toString()));
            }
        }
    }

    private EscoConcept concept(EscoDataset dataset, String id) {
        return Objects.requireNonNull(dataset.concepts().get(id));
    }

    private List<String> issues() {
        ledger.unchanged(ledgerBalance());
        return ledger.report().issues().stream()
                .map(issue -> issue.kind() + " " + issue.field() + " "
                        + issue.reason().detail())
                .toList();
    }

    /** Reading alone leaves the account open; this closes it. */
    private long ledgerBalance() {
        for (long balance = 0; balance < 1_000; balance++) {
            try {
                ledger.report();
                return 0;
            } catch (IllegalStateException e) {
                ledger.unchanged(1);
            }
        }
        throw new AssertionError();
    }

    @Test
    void readsTheOfficialFiles() {
        EscoDataset dataset = read(OFFICIAL);
        EscoConcept privacy = concept(dataset, SKILL + "1");
        assertThat(privacy.label()).isEqualTo("Datenschutz");
        assertThat(privacy.kind()).isEqualTo(EscoConcept.Kind.KNOWLEDGE);
        assertThat(privacy.alternativeLabels()).containsExactly("Privatsphäre", "Schutz von Daten");
        assertThat(privacy.area()).isEqualTo("Recht und Verwaltung");
        assertThat(privacy.uri()).isEqualTo("http://data.europa.eu/esco/skill/11111111-aaaa-4aaa-8aaa-000000000001");

        EscoConcept occupation = concept(dataset, OCCUPATION + "1");
        assertThat(occupation.label()).isEqualTo("Datenhüter/Datenhüterin");
        assertThat(occupation.alternativeLabels())
                .containsExactly("Datenhüter", "Datenhüterin", "Hüterin der Daten", "Schutzbeauftragte");
        assertThat(occupation.area()).isEqualTo("Juristen, anderweitig nicht genannt");
        assertThat(occupation.description()).isEqualTo("Datenhüter hüten Daten, auch in \"Anführungszeichen\".");
        assertThat(dataset.concepts()).containsKey("esco:isced-f-0421").hasSize(9);
    }

    @Test
    void readsRelationsAndNamesTheWrongOnes() {
        EscoDataset dataset = read(OFFICIAL);
        EscoRelations requires = Objects.requireNonNull(dataset.relations().get(RelationKind.REQUIRES));
        assertThat(requires.from(OCCUPATION + "1"))
                .containsEntry(SKILL + "1", true)
                .containsEntry(SKILL + "3", false)
                .hasSize(3);
        assertThat(requires.from(OCCUPATION + "2")).as("essential wins").containsEntry(SKILL + "4", true);
        assertThat(issues())
                .containsExactlyInAnyOrder(
                        "REJECTED status is obsolete",
                        "REJECTED row repeats a pair; if one of them is essential, that counts",
                        "REJECTED skillUri is no concept of this version:"
                                + " http://data.europa.eu/esco/skill/ffffffff-ffff-4fff-8fff-ffffffffffff",
                        "REJECTED relationType is neither essential nor optional: manchmal");
    }

    @Test
    void putsSkillsTogetherWhereTheirFileIsMissing() {
        EscoDataset dataset = read(FALLBACK);
        assertThat(dataset.version()).isEqualTo("1.2.0");
        assertThat(concept(dataset, SKILL + "1").label()).isEqualTo("Datenschutz");
        assertThat(concept(dataset, SKILL + "1").description()).isEqualTo("Regeln zum Schutz.");
        assertThat(concept(dataset, SKILL + "1").labelEn()).isEqualTo("data protection");
        assertThat(concept(dataset, SKILL + "2").labelFallback()).isFalse();
        assertThat(concept(dataset, SKILL + "3"))
                .as("shows the English label, marked")
                .extracting(EscoConcept::label, EscoConcept::labelFallback)
                .containsExactly("keep records", true);
        assertThat(concept(dataset, SKILL + "4").label()).isEqualTo("ESCO 11111111");
        assertThat(issues())
                .containsExactly(
                        "REPAIRED preferredLabel no German label; shows the English one",
                        "REPAIRED preferredLabel no label in any language; shows the beginning of its id");
        assertThat(ledger.report().notes())
                .contains(NoteCode.LABELS_WITHOUT_CONCEPT.with("esco_skill_labels_de.csv", 1));
    }

    @Test
    void namesWhatIsMissing() throws IOException {
        copy(OFFICIAL, folder);
        Files.delete(folder.resolve("skills_de.csv"));
        Files.delete(folder.resolve("occupationSkillRelations_de.csv"));
        assertThatThrownBy(() -> read(folder))
                .isInstanceOf(ImportRefused.class)
                .hasMessageContaining("lacks skills_de.csv, occupationSkillRelations_de.csv");
    }

    @Test
    void leavesRelationsAloneWhoseFileIsMissing() throws IOException {
        copy(OFFICIAL, folder);
        Files.delete(folder.resolve("skillSkillRelations_de.csv"));
        Files.writeString(folder.resolve("fremd.csv"), "a,b\n");
        assertThat(read(folder).relations()).containsOnlyKeys(RelationKind.REQUIRES, RelationKind.BROADER);
        issues();
        assertThat(ledger.report().notes())
                .containsExactlyInAnyOrder(
                        NoteCode.FILE_MISSING.with("skillSkillRelations_de.csv"),
                        NoteCode.FILES_UNUSED.with("fremd.csv"));
    }

    /** Cut anywhere but at the end of a row, a file is refused. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "occupations_de.csv",
                "skills_de.csv",
                "occupationSkillRelations_de.csv",
                "broaderRelationsSkillPillar_de.csv",
                "skillSkillRelations_de.csv"
            })
    void refusesATruncatedFile(String name) throws IOException {
        byte[] whole = Files.readAllBytes(OFFICIAL.resolve(name));
        int refused = 0;
        int tried = 0;
        for (int length = whole.length - 2; length > whole.length - 60; length--) {
            if (whole[length - 1] == '\n' || whole[length] == '\n') {
                continue;
            }
            Path copy = Files.createDirectory(folder.resolve("cut" + length));
            copy(OFFICIAL, copy);
            Files.write(copy.resolve(name), java.util.Arrays.copyOf(whole, length));
            tried++;
            try {
                read(copy);
            } catch (ImportRefused e) {
                refused++;
            }
        }
        // A cut inside the text of the last column cannot be told from a shorter text.
        boolean endsWithText = name.startsWith("occupations_") || name.startsWith("skills_");
        assertThat(refused).isGreaterThan(tried / 2);
        assertThat(endsWithText || refused == tried)
                .as("%d of %d", refused, tried)
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "http://data.europa.eu/esco/skill/a4346013-a967-4a58-a533-6b32ad1364c5,esco:a4346013-a967-4a58-a533-6b32ad1364c5",
        "http://data.europa.eu/esco/isced-f/0541,esco:isced-f-0541",
        "http://data.europa.eu/esco/skill/S1.2.3,esco:S1.2.3",
        "http://data.europa.eu/esco/skill/a4346013-a967-4a58-a533-6b32ad1364c,",
        "http://data.europa.eu/esco/skill/a4346013-a967-4a58-a533-6b32ad1364c55,",
        "https://anderswo.example/esco/skill/a4346013-a967-4a58-a533-6b32ad1364c5,",
        "http://data.europa.eu/esco/skill/,"
    })
    void makesIdsOfAddresses(String uri, String id) {
        assertThat(EscoUri.id(uri)).isEqualTo(java.util.Optional.ofNullable(id));
    }

    @Test
    void marksNothingAsRejectedThatIsRepaired() {
        read(FALLBACK);
        issues();
        assertThat(ledger.report().issues()).extracting(ImportIssue::kind).containsOnly(ImportIssue.Kind.REPAIRED);
    }
}
