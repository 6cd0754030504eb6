// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RootsTests {

    private static String root(String word) {
        return Roots.of(Folding.fold(word));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "prüfung prüfen prüfer geprüft",
                "auswertung auswerten auszuwerten ausgewertet",
                "modellierung modellieren modelliert modellierte",
                "digitalisierung digitalisieren digitalisiert",
                "beratung beraten berater",
                "leitung leiter leiten",
                "mitarbeiter mitarbeitende mitarbeitenden",
                "anmeldung anmelden angemeldet anzumelden"
            })
    void areTheSameForAFamily(String family) {
        String[] words = family.split(" ");
        for (String word : words) {
            assertThat(root(word)).as(word).isEqualTo(root(words[0]));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"pass passend", "pass verpassen", "kasse klasse", "gesetz setzung", "bau bauer", "amt beamter"})
    void differForStrangers(String strangers) {
        String[] words = strangers.split(" ");
        assertThat(root(words[0])).isNotEqualTo(root(words[1]));
    }
}
