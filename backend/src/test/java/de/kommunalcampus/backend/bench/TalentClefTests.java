// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TalentClefTests {
    @TempDir
    private Path folder;

    private BenchFiles files;

    @BeforeEach
    void write() {
        files = new BenchFiles(folder);
    }

    @Test
    void ranksTitlesOfTheSameKindFirstWhateverTheirIds() {
        files.withEsco().withTitles();

        List<String> lines = output(Optional.empty()).lines().toList();

        assertThat(lines.getFirst()).startsWith("settings: ConceptMapSettings[");
        assertThat(lines).anyMatch(line -> line.contains("15 names of 4 occupations"));
        assertThat(lines).contains("BENCH talentclef map=1.0000 se=0.0000 queries=2 corpus=4");
        assertThat(lines).contains("BENCH talentclef control=ids-renamed map=1.0000 se=0.0000 queries=2 corpus=4");
        assertThat(lines).anyMatch(line -> line.startsWith("BENCH talentclef control=labels-shuffled map="));
    }

    @Test
    void dumpsWhatItRanked() throws Exception {
        files.withEsco().withTitles();

        output(Optional.of(folder.resolve("dump")));

        List<String> lines = Files.readAllLines(folder.resolve("dump/talentclef.run"));
        assertThat(lines).hasSize(8);
        assertThat(lines.getFirst()).isEqualTo("1 Q0 12 1 4 talentclef");
        assertThat(lines.get(4)).isEqualTo("2 Q0 11 1 4 talentclef");
    }

    @Test
    void isSkippedWithASentenceWithoutItsData() {
        assertThatExceptionOfType(BenchRefused.class)
                .isThrownBy(() -> output(Optional.empty()))
                .withMessage("bench talentclef is skipped: there is no folder talentclef in %s.", folder);
        files.withTitles();
        assertThatExceptionOfType(BenchRefused.class)
                .isThrownBy(() -> output(Optional.empty()))
                .withMessage("bench talentclef is skipped: there is no folder esco in %s.", folder);
    }

    @Test
    void refusesFilesThatAreNotWhatTheyShouldBe() {
        files.withEsco().withTitles().with("talentclef/german/qrels.tsv", "1 0 12 1");
        assertThatExceptionOfType(BenchRefused.class)
                .isThrownBy(() -> output(Optional.empty()))
                .withMessage("A judgement has four cells, not \"1 0 12 1\".");

        files.withTitles().with("esco/de_v1.2.0/occupations_de.csv", "uri,label", "u:1,Waldhüter");
        assertThatExceptionOfType(BenchRefused.class)
                .isThrownBy(() -> output(Optional.empty()))
                .withMessageEndingWith("occupations_de.csv cannot be read as the table it should be.");
    }

    private String output(Optional<Path> dump) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        TalentClef.run(folder, dump, new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
