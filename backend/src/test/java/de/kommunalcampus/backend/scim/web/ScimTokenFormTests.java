// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.scim.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.kommunalcampus.backend.platform.InvalidRequest;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScimTokenFormTests {
    @ParameterizedTest
    @ValueSource(strings = {"A\u202Eb", "A\u200Bb", "A\u0000b", "A\u00ADb", "A\u2028b"})
    void refusesANameThatLooksLikeAnother(String name) {
        assertThatExceptionOfType(InvalidRequest.class)
                .isThrownBy(() -> new ScimTokenForm(name, LocalDate.MAX).readableName());
    }

    @Test
    void takesAnyOtherName() {
        assertThat(new ScimTokenForm(" Verzeichnis der IT (Köln) ", LocalDate.MAX).readableName())
                .isEqualTo("Verzeichnis der IT (Köln)");
    }
}
