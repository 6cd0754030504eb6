// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SkillTechTests {
    @TempDir
    private Path folder;

    @Test
    void countsTheSentencesThatHaveAKnownLabel() {
        new BenchFiles(folder)
                .with("skill-tech/skills_en_label.txt", "bake bread", "bake cakes", "fell trees", "plant trees")
                .with(
                        "skill-tech/tech_validation_annotations.csv",
                        "sentence,span,sub_span,label",
                        "You bake cakes,bake,,bake cakes",
                        "You like us,like,,LABEL NOT PRESENT")
                .with(
                        "skill-tech/tech_test_annotations.csv",
                        "sentence,span,sub_span,label",
                        "\"Planting trees, baking bread\",trees,,plant trees",
                        "\"Planting trees, baking bread\",bread,,bake bread",
                        "You fly,fly,,fell trees");

        assertThat(output())
                .contains(
                        "BENCH skill-tech part=validation r_precision_5=1.0000 se=0.0000 mrr=1.0000 sentences=1 labels=4")
                .contains("BENCH skill-tech part=test r_precision_5=0.5000 se=0.5000 mrr=0.5000 sentences=2 labels=4")
                .contains("BENCH skill-tech part=test control=labels-shuffled");
    }

    @Test
    void isSkippedWithASentenceWithoutItsData() {
        assertThatExceptionOfType(BenchRefused.class)
                .isThrownBy(this::output)
                .withMessage("bench skill-tech is skipped: there is no folder skill-tech in %s.", folder);
    }

    private String output() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        SkillTech.run(folder, Optional.empty(), new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
