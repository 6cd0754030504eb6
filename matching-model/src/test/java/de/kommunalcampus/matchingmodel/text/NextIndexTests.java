// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NextIndexTests {

    private static final List<String> ALIKE =
            List.of("quarblb", "quarbld", "quarblk", "quarblm", "quarblp", "quarblt", "quarblz");

    private static TextIndex.Builder saying(List<String> titles) {
        TextIndex.Builder builder = new TextIndex.Builder();
        for (int i = 0; i < titles.size(); i++) {
            builder.add(i, Field.TITLE, titles.get(i));
        }
        return builder;
    }

    @Test
    void wordsThatStandNowhereAnyMoreTakeNobodysPlace() {
        TextIndex all = saying(ALIKE).build(ALIKE.size());
        // Only few of the most similar words are looked at, in the order of the alphabet.
        assertThat(all.match("quarblw").documents()).doesNotContain(6);

        List<String> gone = ALIKE.subList(0, 6);
        TextIndex one = all.next(new int[] {6}, saying(gone), new TextIndex.Builder());
        assertThat(one.match("quarblw").documents()).containsExactly(0);
    }

    @Test
    void aNewDocumentBetweenOthersIsFoundUnderItsNumber() {
        TextIndex two = saying(List.of("Vergaberecht", "Melderecht")).build(2);
        TextIndex.Builder come = new TextIndex.Builder();
        come.add(1, Field.TITLE, "Passrecht");
        TextIndex three = two.next(new int[] {0, -1, 1}, new TextIndex.Builder(), come);

        assertThat(three.match("Passrecht").documents()).containsExactly(1);
        assertThat(three.match("Melderecht").documents()).containsExactly(2);
        assertThat(three.match("Passrecht").value(1))
                .isEqualTo(saying(List.of("Vergaberecht", "Passrecht", "Melderecht"))
                        .build(3)
                        .match("Passrecht")
                        .value(1));
        assertThat(two.match("Passrecht").documents()).doesNotContain(2);
    }
}
