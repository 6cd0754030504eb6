// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.bench;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommunalcampus.matchingmodel.fitting.NamedConcept;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HeldOutNamesTests {
    private static final List<NamedConcept> CONCEPTS = concepts();

    private final HeldOutNames names = HeldOutNames.of(CONCEPTS, 1);

    @Test
    void giveEachNameToOneSideOnly() {
        Set<String> held = names.sameOccupation().corpus().keySet();
        List<String> left = names.fitted().stream()
                .flatMap(concept -> concept.titles().stream())
                .toList();

        assertThat(left).isNotEmpty().doesNotContainAnyElementsOf(held);
        assertThat(held.size() + left.size()).isEqualTo(6 * CONCEPTS.size());
        assertThat(held.size()).isBetween(6 * CONCEPTS.size() / 5, 6 * CONCEPTS.size() * 2 / 5);
    }

    @Test
    void keepTheFormsOfANameTogether() {
        Set<String> held = names.sameOccupation().corpus().keySet();

        assertThat(held.stream().filter(name -> name.endsWith("er")))
                .isNotEmpty()
                .allMatch(name -> held.contains(name + "in"));
        assertThat(held.stream().filter(name -> name.endsWith("erin")))
                .allMatch(name -> held.contains(name.substring(0, name.length() - 2)));
    }

    @Test
    void askOnlyWhatHasAnAnswerOtherThanItself() {
        assertThat(names.sameOccupation().relevant()).isNotEmpty().allSatisfy((query, relevant) -> {
            assertThat(relevant).doesNotContain(query).hasSizeGreaterThanOrEqualTo(2);
            assertThat(names.sameGroup().relevant().get(query)).containsAll(relevant);
        });
    }

    @Test
    void areTheSameForTheSameSeed() {
        assertThat(HeldOutNames.of(CONCEPTS, 1)).isEqualTo(names);
        assertThat(HeldOutNames.of(CONCEPTS, 2)).isNotEqualTo(names);
    }

    private static List<NamedConcept> concepts() {
        List<NamedConcept> concepts = new ArrayList<>();
        for (int number = 0; number < 200; number++) {
            String letters = "" + (char) ('a' + number / 26) + (char) ('a' + number % 26);
            concepts.add(new NamedConcept(
                    List.of(
                            letters + "bauer",
                            letters + "bauerin",
                            letters + "macher",
                            letters + "macherin",
                            letters + "pfleger",
                            letters + "pflegerin"),
                    Map.of(),
                    List.of("1", "1" + number % 10),
                    ""));
        }
        return concepts;
    }
}
