// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.secondfactor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AppCodesTests {
    /** "12345678901234567890" in Base32: the secret of RFC 6238, appendix B. */
    private static final String SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    /** The appendix has eight digits; six are the last of them. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void isWhatTheStandardSays(long seconds, String code) {
        assertThat(AppCodes.at(SECRET, Instant.ofEpochSecond(seconds))).isEqualTo(code);
    }

    @Test
    void fitsOneStepAsideAndNoMore() {
        Instant now = Instant.ofEpochSecond(1_111_111_111);
        for (int aside = -2; aside <= 2; aside++) {
            String code = AppCodes.at(SECRET, now.plusSeconds(30L * aside));
            assertThat(AppCodes.step(SECRET, code, now).isPresent())
                    .as("%d steps aside", aside)
                    .isEqualTo(Math.abs(aside) <= 1);
        }
        assertThat(AppCodes.step(SECRET, "", now)).isEmpty();
    }

    @Test
    void makesSecretsThatAppsTake() {
        assertThat(AppCodes.newSecret()).matches("[A-Z2-7]{32}").isNotEqualTo(AppCodes.newSecret());
    }
}
