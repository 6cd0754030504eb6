// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.demand.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundedTests {
    @ParameterizedTest
    @CsvSource({"0, 0", "5, 5", "7, 5", "8, 10", "12, 10", "13, 15"})
    void goesToTheNearestFive(long number, long told) {
        assertThat(Rounded.of(number)).isEqualTo(told);
    }
}
