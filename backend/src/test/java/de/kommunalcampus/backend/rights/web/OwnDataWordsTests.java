// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.rights.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommunalcampus.backend.platform.AuditAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

class OwnDataWordsTests {
    private final OwnDataWords words = new OwnDataWords();

    @Test
    void hasAWordForEverythingThatIsExported() throws Exception {
        List<String> without = new ClassPathResource("personal-data.csv")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("#") && !line.startsWith("label;"))
                .map(line -> line.split(";"))
                .filter(cells -> cells[5].startsWith("yes"))
                .flatMap(cells -> Stream.of(cells[0], cells[0] + "." + cells[1]))
                .distinct()
                .filter(key -> !words.has(key))
                .toList();
        assertThat(without)
                .as("say in own-data/de.properties what it is called")
                .isEmpty();
    }

    @Test
    void hasAWordForEveryActionOfTheAuditLog() {
        assertThat(Arrays.stream(AuditAction.values())
                        .map(action -> "value.action." + action)
                        .filter(key -> !words.has(key)))
                .isEmpty();
    }
}
