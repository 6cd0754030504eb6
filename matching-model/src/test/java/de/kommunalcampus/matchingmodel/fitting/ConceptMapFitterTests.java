// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.fitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import de.kommunalcampus.matchingmodel.concepts.ConceptMap;
import de.kommunalcampus.matchingmodel.concepts.TitleGrams;
import de.kommunalcampus.matchingmodel.concepts.TitleIndex;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConceptMapFitterTests {
    private static final ConceptMapSettings SETTINGS =
            new ConceptMapSettings(new TitleGrams(2, 4), 1, 0.1, 3, new ConceptWeights(1, 1, 1, 0), 0.1, 7);

    private static final List<NamedConcept> CONCEPTS = List.of(
            concept("51", "Wald und Baum", List.of("waldhüter", "forstwart"), "baum", "forst"),
            concept("51", "Wald und Wild", List.of("jagdaufseher", "wildhüter"), "wild", "forst"),
            concept("72", "Brot und Teig", List.of("brotmeister", "teigmacher"), "teig", "ofen"),
            concept("72", "Kuchen und Teig", List.of("kuchenmeister", "tortenmacher"), "kuchen", "ofen", "teig"));

    @Test
    void findsAnotherNameOfTheSameConceptThatIsWrittenOtherwise() {
        ConceptMap map = new ConceptMapFitter(SETTINGS).fit(CONCEPTS);
        List<String> titles = List.of("teigmacherin", "waldhüterin", "tortenmacherin");
        TitleIndex index = new TitleIndex(map, 0.1, titles);

        assertThat(titles.get(index.rank("Forstwart").getFirst())).isEqualTo("waldhüterin");
        assertThat(titles.get(index.rank("Brotmeister").getFirst())).isEqualTo("teigmacherin");
        assertThat(titles.get(index.rank("Kuchenmeister").getFirst())).isEqualTo("tortenmacherin");
    }

    @Test
    void givesTheSameBytesForTheSameInput() {
        ConceptMap first = new ConceptMapFitter(SETTINGS).fit(CONCEPTS);
        ConceptMap second = new ConceptMapFitter(SETTINGS).fit(CONCEPTS);

        assertThat(List.of("forstwart", "wildmeister", "ofenmacher"))
                .allSatisfy(title -> assertThat(first.vectorOf(title)).isEqualTo(second.vectorOf(title)));
    }

    @Test
    void knowsNothingOfAStrangeTitle() {
        assertThat(new ConceptMapFitter(SETTINGS).fit(CONCEPTS).vectorOf("😀")).containsOnly(0);
    }

    @Test
    void usesNoMoreDimensionsThanConcepts() {
        ConceptMapSettings wide =
                new ConceptMapSettings(new TitleGrams(2, 4), 1, 0.1, 50, new ConceptWeights(1, 1, 1, 1), 0.1, 7);

        assertThat(new ConceptMapFitter(wide).fit(CONCEPTS).dimension()).isEqualTo(4);
    }

    @Test
    void refusesWhatCannotBeLearnedFrom() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ConceptMapFitter(SETTINGS).fit(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new ConceptWeights(0, 0, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new ConceptWeights(Double.NaN, 1, 1, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NamedConcept(List.of(), Map.of("baum", -1.0), List.of(), ""));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new ConceptMapSettings(new TitleGrams(2, 4), 1, 0, 3, new ConceptWeights(1, 1, 1, 0), 0.1, 7));
    }

    private static NamedConcept concept(String group, String description, List<String> titles, String... parts) {
        Map<String, Double> weights = new java.util.TreeMap<>();
        List.of(parts).forEach(part -> weights.put(part, 1.0));
        return new NamedConcept(titles, weights, List.of(group.substring(0, 1), group), description);
    }
}
