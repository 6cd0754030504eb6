// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.feed.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTests {
    @Test
    void keepsTheLinesOfBlocks() {
        assertThat(PlainText.of(
                        "<h4>Vergabe</h4><p>Ordnung<br/>&amp; Landesrecht</p><ul><li>Ablauf</li><li>Akten</li></ul>"))
                .isEqualTo("Vergabe\n\nOrdnung\n& Landesrecht\n\n- Ablauf\n- Akten");
    }

    @ParameterizedTest
    @CsvSource({
        "Fr&ouml;hlich &amp; frei,Fröhlich & frei",
        "R & D,R & D",
        "3 < 5,3 < 5",
        "ein_x000d_zwei,einzwei",
        "'  viel   Platz ',viel Platz"
    })
    void decodesAndTidies(String source, String text) {
        assertThat(PlainText.of(source)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>Kurs",
                "&lt;script&gt;alert(1)&lt;/script&gt;Kurs",
                "&amp;lt;script&amp;gt;alert(1)&amp;lt;/script&amp;gt;Kurs",
                "<svg onload=alert(1)>Bild</svg>Kurs",
                "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">Kurs",
                "<style>@import 'x'</style>Kurs",
                "<img src=x onerror=alert(1)>Kurs",
                "<<script>script>alert(1)</script>Kurs",
                "<a href='javascript:alert(1)'>Kurs</a>"
            })
    void leavesNoTag(String hostile) {
        assertThat(PlainText.of(hostile)).doesNotContainPattern("<[a-zA-Z/!]").doesNotContain("onerror=");
    }

    @Test
    void keepsLineBreaksOfTextWithoutTags() {
        assertThat(PlainText.of("eins\r\nzwei\n\n\n\ndrei")).isEqualTo("eins\nzwei\n\ndrei");
    }

    /** Of what was made plain once, nothing changes the second time. */
    @Test
    void isAFixedPoint() {
        String[] pieces = {
            "<", ">", "&", "amp;", "lt;", "gt;", "#60;", "script", "/", "b", " ", "\n", "\"", "ü", "<p>", "</p>",
            "<li>", "\u0000", "x=1", "--", "!"
        };
        Random random = new Random(42);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder source = new StringBuilder();
            for (int piece = random.nextInt(12); piece >= 0; piece--) {
                source.append(pieces[random.nextInt(pieces.length)]);
            }
            String once = PlainText.of(source.toString());
            assertThat(PlainText.of(once)).as("%s", source).isEqualTo(once);
        }
    }
}
