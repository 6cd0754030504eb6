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

/**
 * How much of what is read out of own words is right, and how much of what is right is read; with the names of the sample
 * world. The reader was tuned on the sentences of {@code own-words.txt}. Afterwards one author, no municipal employee, wrote
 * 120 statements, knowing the labels and not yet how they are read; they were divided at random into those for improving it
 * and those held out. The floors stand a little below what was reached.
 */
class OwnWordsQualityTests {
    private static final SampleWorld WORLD = SampleWorld.read(LocalDate.of(2027, 3, 1));
    private static final Catalogue CATALOGUE = SampleCatalogue.of(WORLD);
    private static final Map<Object, String> LABELS = labels();

    private int found;
    private int right;
    private int musts;
    private int met;
    private final StringBuilder errors = new StringBuilder();

    @Test
    void readsTheSentencesItWasMadeWith() throws IOException {
        measure("own-words.txt");
        assertThat(precision()).as("%s%n%s", figures(), errors).isGreaterThanOrEqualTo(0.9);
        assertThat(recall()).as("%s%n%s", figures(), errors).isGreaterThanOrEqualTo(0.9);
    }

    @Test
    void readsTheStatementsItWasImprovedWith() throws IOException {
        measure("own-words-development.txt");
        assertThat(precision()).as("%s%n%s", figures(), errors).isGreaterThanOrEqualTo(0.76);
        assertThat(recall()).as("%s%n%s", figures(), errors).isGreaterThanOrEqualTo(0.90);
    }

    /** Totals alone are told: who sees which statement fails makes the next version for it. */
    @Test
    void readsStatementsItHasNotSeen() throws IOException {
        measure("own-words-held-out.txt");
        assertThat(precision()).as(figures()).isGreaterThanOrEqualTo(0.62);
        assertThat(recall()).as(figures()).isGreaterThanOrEqualTo(0.82);
    }

    private double precision() {
        return (double) right / found;
    }

    private double recall() {
        return (double) met / musts;
    }

    private String figures() {
        return "precision %.3f (%d of %d), recall %.3f (%d of %d)"
                .formatted(precision(), right, found, recall(), met, musts);
    }

    private void measure(String file) throws IOException {
        lines(file).forEach(this::measureLine);
    }

    private void measureLine(String line) {
        String[] parts = line.split("\\|", 2);
        String text = parts[0].replace("\\n", "\n");
        Set<String> must = new HashSet<>();
        Set<String> may = new HashSet<>();
        for (String label : parts[1].strip().split("; ")) {
            may.add(label.replace("+", ""));
            if (label.startsWith("+")) {
                must.add(label.substring(1));
            }
        }
        Recognised read = CATALOGUE.recognise(new TenantId("eschenbrueck"), text);
        List<String> labels = Stream.of(read.tasks(), read.competencies(), read.jobRoles())
                .flatMap(List::stream)
                .map(one -> LABELS.getOrDefault(one.id(), ""))
                .toList();
        found += labels.size();
        right += (int) labels.stream().filter(may::contains).count();
        musts += must.size();
        met += (int) must.stream().filter(labels::contains).count();
        labels.stream().filter(label -> !may.contains(label)).forEach(label -> note("wrong", text, label));
        must.stream().filter(label -> !labels.contains(label)).forEach(label -> note("missed", text, label));
    }

    private void note(String what, String text, String label) {
        errors.append(what)
                .append(": ")
                .append(text)
                .append("-> ")
                .append(label)
                .append('\n');
    }

    private static Map<Object, String> labels() {
        Map<Object, String> labels = new HashMap<>();
        WORLD.library().tasks().forEach(row -> labels.put(new TaskId(row.id()), row.label()));
        WORLD.library().competencies().forEach(row -> labels.put(new CompetencyId(row.id()), row.label()));
        WORLD.library().jobRoles().forEach(row -> labels.put(new JobRoleId(row.id()), row.label()));
        return labels;
    }

    private static List<String> lines(String name) throws IOException {
        try (InputStream file = OwnWordsQualityTests.class.getResourceAsStream(name)) {
            return Arrays.stream(new String(file.readAllBytes(), StandardCharsets.UTF_8).split("\n"))
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }
}
