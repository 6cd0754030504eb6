// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.bench;

import de.kommunalcampus.matchingmodel.concepts.LabelCoverage;
import de.kommunalcampus.matchingmodel.evaluation.MeanReciprocalRank;
import de.kommunalcampus.matchingmodel.evaluation.RPrecisionAtK;
import de.kommunalcampus.matchingmodel.evaluation.SampleMean;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Ranks ESCO's English skill labels for sentences of job advertisements (Decorte et al. 2022, the TECH part): English, unlike
 * all else here. How words are cut and weighed was chosen on the validation part. The file of priors that lies beside the
 * data is not read: where it comes from is unknown.
 */
public final class SkillTech {
    private static final String NAME = "skill-tech";
    private static final int CUTOFF = 5;
    private static final long SEED = 20_261_125;

    private final List<String> labels;
    private final PrintStream out;

    private SkillTech(List<String> labels, PrintStream out) {
        this.labels = labels;
        this.out = out;
    }

    /**
     * @param data a folder that holds {@code skill-tech}
     * @throws BenchRefused without it
     */
    public static void run(Path data, Optional<Path> dump, PrintStream out) {
        Path folder = new BenchData(data).find(NAME, NAME);
        List<String> labels = List.copyOf(new LinkedHashSet<>(BenchData.lines(folder.resolve("skills_en_label.txt"))));
        new SkillTech(labels, out).run(folder, dump);
    }

    private void run(Path folder, Optional<Path> dump) {
        out.println("settings: stems of at most 7 letters, weight = squared idf,"
                + " score = coverage x root of what is found x (1 + share of neighbouring words)");
        LabelCoverage coverage = new LabelCoverage(labels);
        List<String> cases = List.of("validation", "test");
        for (String part : cases) {
            Map<String, Set<String>> linked = linked(folder.resolve("tech_" + part + "_annotations.csv"));
            Map<String, List<String>> rankings = new LinkedHashMap<>();
            linked.keySet()
                    .forEach(sentence -> rankings.put(
                            sentence,
                            coverage.rank(sentence).stream().map(labels::get).toList()));
            print(part, "", rankings, linked);
            if (part.equals("test")) {
                print(part, " control=labels-shuffled", rankings, shuffled(linked));
                dump.ifPresent(to -> RankingDump.write(to, NAME, numbered(rankings)));
            }
        }
    }

    /** The sentences with at least one label of the list, each once, with all its labels. */
    private Map<String, Set<String>> linked(Path file) {
        Set<String> known = new HashSet<>(labels);
        Map<String, Set<String>> linked = new LinkedHashMap<>();
        BenchTable.forEach(
                file,
                row -> linked.computeIfAbsent(row.get("sentence"), any -> new LinkedHashSet<>())
                        .add(row.get("label")));
        linked.values().forEach(found -> found.retainAll(known));
        linked.values().removeIf(Set::isEmpty);
        return linked;
    }

    private void print(
            String part, String control, Map<String, List<String>> rankings, Map<String, Set<String>> linked) {
        SampleMean precision = new SampleMean();
        MeanReciprocalRank reciprocal = new MeanReciprocalRank();
        rankings.forEach((sentence, ranking) -> {
            Set<String> relevant = linked.getOrDefault(sentence, Set.of());
            RPrecisionAtK.at(CUTOFF).of(ranking, relevant).ifPresent(precision::add);
            reciprocal.add(ranking, relevant);
        });
        out.printf(
                Locale.ROOT,
                "BENCH skill-tech part=%s%s r_precision_5=%.4f se=%.4f mrr=%.4f sentences=%d labels=%d%n",
                part,
                control,
                precision.value().orElse(0),
                precision.standardError().orElse(0),
                reciprocal.value().orElse(0),
                precision.count(),
                labels.size());
    }

    /** Each sentence with the labels of another. */
    private static Map<String, Set<String>> shuffled(Map<String, Set<String>> linked) {
        List<Set<String>> sets = new ArrayList<>(linked.values());
        Collections.shuffle(sets, new Random(SEED));
        Map<String, Set<String>> shuffled = new LinkedHashMap<>();
        linked.keySet().forEach(sentence -> shuffled.put(sentence, sets.get(shuffled.size())));
        return shuffled;
    }

    /** Sentences and labels by their places in the files, since neither is one word. */
    private Map<String, List<String>> numbered(Map<String, List<String>> rankings) {
        Map<String, String> places = new LinkedHashMap<>();
        labels.forEach(label -> places.put(label, String.valueOf(places.size() + 1)));
        Map<String, List<String>> numbered = new LinkedHashMap<>();
        rankings.values()
                .forEach(ranking -> numbered.put(
                        String.valueOf(numbered.size() + 1),
                        ranking.stream()
                                .map(label -> places.getOrDefault(label, label))
                                .collect(Collectors.toList())));
        return numbered;
    }
}
