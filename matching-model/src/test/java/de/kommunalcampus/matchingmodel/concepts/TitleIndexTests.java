// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.concepts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class TitleIndexTests {
    /** The runs a and b, each in one of two titles: idf ln 2 both. */
    private final GramVocabulary vocabulary = GramVocabulary.of(new TitleGrams(1, 1), List.of("a", "b"), 1);

    @Test
    void addsTheCosineOfConceptsAndTheWeightedOneOfCharacters() {
        // < and > are in both titles and weigh nothing; a points to (3, 4), b to (1, 0)
        ConceptMap map = new ConceptMap(vocabulary, 2, rows(3, 4, 1, 0));

        double[] scores = new TitleIndex(map, 0.5, List.of("a", "b", "a b")).scores("a");

        // "a b" is written (1, 1) / √2 and points to (4, 4): cosine with (3, 4) is 7 / (5 √2)
        assertThat(scores[0]).isCloseTo(1 + 0.5, within(1e-6));
        assertThat(scores[1]).isCloseTo(3 / 5.0, within(1e-6));
        assertThat(scores[2]).isCloseTo(7 / (5 * Math.sqrt(2)) + 0.5 / Math.sqrt(2), within(1e-6));
    }

    @Test
    void ranksEqualTitlesAsTheyWereGiven() {
        ConceptMap map = new ConceptMap(vocabulary, 2, rows(3, 4, 1, 0));
        TitleIndex index = new TitleIndex(map, 0.5, List.of("b", "a", "A", "b"));

        assertThat(index.rank("a")).containsExactly(1, 2, 0, 3);
        assertThat(index.rank("zzz")).containsExactly(0, 1, 2, 3);
    }

    @Test
    void refusesNumbersThatFitNothing() {
        ConceptMap map = new ConceptMap(vocabulary, 2, rows(3, 4, 1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new ConceptMap(vocabulary, 2, new float[3]));
        assertThatIllegalArgumentException().isThrownBy(() -> new TitleIndex(map, Double.NaN, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new TitleIndex(map, -1, List.of()));
    }

    /** Rows for the runs in their order: < and > (which weigh nothing), a, b. */
    private float[] rows(float... ofLetters) {
        assertThat(vocabulary.size()).isEqualTo(4);
        float[] rows = new float[8];
        System.arraycopy(ofLetters, 0, rows, 4, 4);
        return rows;
    }
}
