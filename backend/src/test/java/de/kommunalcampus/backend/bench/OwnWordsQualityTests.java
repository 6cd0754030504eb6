// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.bench;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommunalcampus.matchingmodel.catalogue.Catalogue;
import de.kommunalcampus.matchingmodel.catalogue.CompetencyId;
import de.kommunalcampus.matchingmodel.catalogue.JobRoleId;
import de.kommunalcampus.matchingmodel.catalogue.Recognised;
import de.kommunalcampus.matchingmodel.catalogue.TaskId;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import de.kommunalcampus.seeddata.SampleWorld;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How much of what is read out of own words is right, and how much of what is right is read; with the names of the sample world. */
class OwnWordsQualityTests {
    private static final SampleWorld WORLD = SampleWorld.read(LocalDate.of(2027, 3, 1));
    private static final Catalogue CATALOGUE = SampleCatalogue.of(WORLD);
    private static final Map<Object, String> LABELS = labels();

    private int found;
    private int right;
    private int musts;
    private int met;
    private final StringBuilder wrong = new StringBuilder();

    @Test
    void readsWhatIsMeantAndLittleElse() throws IOException {
        lines().forEach(this::measure);
        String figures = "precision %.2f (%d of %d), recall %.2f (%d of %d)%n%s"
                .formatted((double) right / found, right, found, (double) met / musts, met, musts, wrong);
        assertThat((double) right / found).as("precision: %s", figures).isGreaterThanOrEqualTo(0.9);
        assertThat((double) met / musts).as("recall: %s", figures).isGreaterThanOrEqualTo(0.9);
    }

    private void measure(String line) {
        String[] parts = line.split("\\|", 2);
        Set<String> must = new HashSet<>();
        Set<String> may = new HashSet<>();
        for (String label : parts[1].strip().split("; ")) {
            may.add(label.replace("+", ""));
            if (label.startsWith("+")) {
                must.add(label.substring(1));
            }
        }
        Recognised read = CATALOGUE.recognise(new TenantId("eschenbrueck"), parts[0]);
        List<String> labels = Stream.of(read.tasks(), read.competencies(), read.jobRoles())
                .flatMap(List::stream)
                .map(one -> LABELS.getOrDefault(one.id(), ""))
                .toList();
        found += labels.size();
        right += (int) labels.stream().filter(may::contains).count();
        musts += must.size();
        met += (int) must.stream().filter(labels::contains).count();
        labels.stream().filter(label -> !may.contains(label)).forEach(label -> note("wrong", parts[0], label));
        must.stream().filter(label -> !labels.contains(label)).forEach(label -> note("missed", parts[0], label));
    }

    private void note(String what, String text, String label) {
        wrong.append(what).append(": ").append(text).append("-> ").append(label).append('\n');
    }

    private static Map<Object, String> labels() {
        Map<Object, String> labels = new HashMap<>();
        WORLD.library().tasks().forEach(row -> labels.put(new TaskId(row.id()), row.label()));
        WORLD.library().competencies().forEach(row -> labels.put(new CompetencyId(row.id()), row.label()));
        WORLD.library().jobRoles().forEach(row -> labels.put(new JobRoleId(row.id()), row.label()));
        return labels;
    }

    private static List<String> lines() throws IOException {
        try (InputStream file = OwnWordsQualityTests.class.getResourceAsStream("own-words.txt")) {
            return Arrays.stream(new String(file.readAllBytes(), StandardCharsets.UTF_8).split("\n"))
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }
}
