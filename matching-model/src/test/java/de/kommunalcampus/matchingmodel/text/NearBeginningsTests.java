// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class NearBeginningsTests {

    private static Set<String> near(String word, String... terms) {
        Map<String, Integer> numbers = new HashMap<>();
        for (String term : terms) {
            numbers.put(term, numbers.size());
        }
        Vocabulary vocabulary = Vocabulary.of(numbers);
        Set<String> found = new TreeSet<>();
        NearBeginnings.of(vocabulary, word, term -> found.add(vocabulary.term(term)));
        return found;
    }

    @Test
    void forgiveOneErrorOfEachKindInABeginning() {
        for (String typed : new String[] {"vregab", "vergba", "vergeb", "verrgab", "vegab", "veraab"}) {
            assertThat(near(typed, "vergaberecht", "verwaltung", "wald"))
                    .as(typed)
                    .containsExactly("vergaberecht");
        }
    }

    @Test
    void keepTheFirstLetterAndRefuseTwoErrors() {
        assertThat(near("werga", "vergaberecht")).isEmpty();
        assertThat(near("evrgabe", "vergaberecht")).containsExactly("vergaberecht");
        assertThat(near("vxrgxb", "vergaberecht")).isEmpty();
    }

    @Test
    void bearEnds() {
        assertThat(near("vergaberechtx", "vergaberecht")).containsExactly("vergaberecht");
        assertThat(near("vergaberechxt", "vergaberecht")).containsExactly("vergaberecht");
        assertThat(near("x")).isEmpty();
    }
}
