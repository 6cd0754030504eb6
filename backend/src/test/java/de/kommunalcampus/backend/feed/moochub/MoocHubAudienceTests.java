// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.feed.moochub;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoocHubAudienceTests {
    @ParameterizedTest
    @CsvSource({
        "http://purl.org/dcx/lrmi-vocabs/educationalAudienceRole/professional, Berufstätige",
        "generalPublic, Alle Interessierten",
        "general public, Alle Interessierten",
        "Teacher, Lehrende",
        "Führungskräfte in Kommunen, Führungskräfte in Kommunen",
        "Verwaltung, Verwaltung"
    })
    void saysItInGerman(String audience, String words) {
        assertThat(MoocHubAudience.words(audience)).contains(words);
    }

    @ParameterizedTest
    @CsvSource({"https://example.org/roles/x-17", "peerReviewer", "other", "''"})
    void leavesOutACodeThatItDoesNotKnow(String audience) {
        assertThat(MoocHubAudience.words(audience)).isEmpty();
    }
}
