// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.concepts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LabelCoverageTests {
    private final LabelCoverage coverage = new LabelCoverage(List.of(
            "manage databases",
            "use databases",
            "Java (computer programming)",
            "computer programming",
            "manage teams"));

    @Test
    void prefersTheLabelOfWhichMoreIsFound() {
        assertThat(coverage.rank("You will use a database.").getFirst()).isEqualTo(1);
        assertThat(coverage.rank("Programming computers").getFirst()).isEqualTo(3);
    }

    @Test
    void prefersTheWeightierOfTwoThatAreWhole() {
        assertThat(coverage.rank("computer programming in Java")).startsWith(2, 3);
    }

    @Test
    void prefersTheLabelWhoseWordsStandSideBySide() {
        LabelCoverage orders = new LabelCoverage(List.of("design of web", "web design", "other"));

        assertThat(orders.rank("a web design")).startsWith(1, 0);
        assertThat(new LabelCoverage(List.of("bread oven", "oven bread", "other")).rank("oven bread"))
                .startsWith(1, 0);
    }

    @Test
    void namesOnlyWhatSharesAWord() {
        assertThat(coverage.rank("Java")).containsExactly(2);
        assertThat(coverage.rank("gardening")).isEmpty();
        assertThat(coverage.rank("")).isEmpty();
    }

    @Test
    void bringsFormsOfAWordTogether() {
        assertThat(List.of("manage", "managing", "manager", "managed"))
                .allSatisfy(word -> assertThat(EnglishStem.of(word)).isEqualTo("manag"));
        assertThat(EnglishStem.of("sql")).isEqualTo("sql");
        assertThat(EnglishStem.of("use")).isEqualTo("use");
    }

    @Test
    void aWordInEveryLabelSaysNothing() {
        assertThat(new LabelCoverage(List.of("the cat", "the dog")).rank("the")).isEmpty();
    }
}
