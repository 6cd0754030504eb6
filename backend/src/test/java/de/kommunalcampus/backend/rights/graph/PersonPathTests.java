// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.rights.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** Each label of the register is reached from the person, or says that nobody knows whose it is. */
class PersonPathTests {
    @Test
    void leadToEveryLabelOfTheRegister() throws Exception {
        Set<String> labels = new ClassPathResource("personal-data.csv")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("#") && !line.startsWith("label;"))
                .filter(line -> !line.contains(";time;"))
                .map(line -> line.substring(0, line.indexOf(';')))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(new TreeSet<>(PersonPath.labels()))
                .as("Without a path a copy and an erasure would leave it out")
                .isEqualTo(labels);
    }
}
