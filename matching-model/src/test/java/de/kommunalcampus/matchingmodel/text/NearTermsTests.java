// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class NearTermsTests {

    private static final List<String> TERMS =
            List.of("vergaberecht", "verkehrsrecht", "haushalt", "excel", "brandschutz", "meldewesen");

    private static List<String> near(String word) {
        Map<String, Integer> numbers = new HashMap<>();
        TERMS.forEach(term -> numbers.put(term, numbers.size()));
        Vocabulary vocabulary = Vocabulary.of(numbers);
        return new NearTerms(vocabulary)
                .of(word).stream().map(near -> vocabulary.term(near.term())).toList();
    }

    @Test
    void countDistanceByHand() {
        assertThat(EditDistance.between("recht", "recht")).isZero();
        assertThat(EditDistance.between("recht", "rehct")).isEqualTo(1);
        assertThat(EditDistance.between("recht", "rcht")).isEqualTo(1);
        assertThat(EditDistance.between("recht", "")).isEqualTo(5);
        assertThat(EditDistance.between("haus", "maus")).isEqualTo(1);
        assertThat(EditDistance.between("kitten", "sitting")).isEqualTo(3);
    }

    @Test
    void forgiveOneErrorInShortWordsAndTwoInLongOnes() {
        assertThat(near("exel")).containsExactly("excel");
        assertThat(near("exl")).isEmpty();
        assertThat(near("haushallt")).containsExactly("haushalt");
        assertThat(near("vregabercht")).containsExactly("vergaberecht");
        assertThat(near("vrgbrcht")).isEmpty();
    }

    @Test
    void findEveryWordWithOneErrorAnywhere() {
        SplittableRandom random = new SplittableRandom(3);
        for (String term : TERMS) {
            for (int at = 0; at < term.length(); at++) {
                List<String> errors = new ArrayList<>();
                char other = (char) ('a' + random.nextInt(26));
                errors.add(term.substring(0, at) + term.substring(at + 1));
                errors.add(term.substring(0, at) + other + term.substring(at));
                errors.add(term.substring(0, at) + other + term.substring(at + 1));
                if (at > 0) {
                    errors.add(
                            term.substring(0, at - 1) + term.charAt(at) + term.charAt(at - 1) + term.substring(at + 1));
                }
                for (String error : errors) {
                    if (error.length() >= 4) {
                        assertThat(near(error)).as(error).contains(term);
                    }
                }
            }
        }
    }
}
