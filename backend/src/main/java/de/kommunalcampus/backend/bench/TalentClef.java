// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.bench;

import de.kommunalcampus.matchingmodel.concepts.ConceptMap;
import de.kommunalcampus.matchingmodel.concepts.TitleIndex;
import de.kommunalcampus.matchingmodel.evaluation.MeanAveragePrecision;
import de.kommunalcampus.matchingmodel.fitting.ConceptMapFitter;
import de.kommunalcampus.matchingmodel.fitting.ConceptMapSettings;
import de.kommunalcampus.matchingmodel.fitting.NamedConcept;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Ranks TalentCLEF's German job titles by a map that was fitted to the names of ESCO's occupations. The settings are frozen in
 * {@link ConceptMapSettings#chosen()}; nothing is chosen by this benchmark's judgements.
 */
public final class TalentClef {
    private static final String NAME = "talentclef";
    private static final long SEED = 20_261_125;

    private final ConceptMapSettings settings = ConceptMapSettings.chosen();
    private final PrintStream out;

    private TalentClef(PrintStream out) {
        this.out = out;
    }

    /**
     * @param data a folder that holds {@code talentclef}, and {@code esco} there or in {@code feeds} beside it
     * @throws BenchRefused without these
     */
    public static void run(Path data, Optional<Path> dump, PrintStream out) {
        BenchData folder = new BenchData(data);
        JudgedTitles titles = JudgedTitles.read(folder.find(NAME, NAME).resolve("german"));
        List<NamedConcept> concepts = EscoNames.read(folder.find("esco", NAME));
        new TalentClef(out).run(titles, concepts, dump);
    }

    private void run(JudgedTitles titles, List<NamedConcept> concepts, Optional<Path> dump) {
        out.println("settings: " + settings);
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        long began = thread.getCurrentThreadCpuTime();
        ConceptMap map = new ConceptMapFitter(settings).fit(concepts);
        out.printf(
                Locale.ROOT,
                "fitted %,d runs of characters x %d dimensions to %,d names of %,d occupations in %.1f s of processor time%n",
                map.vocabulary().size(),
                map.dimension(),
                concepts.stream().mapToInt(concept -> concept.titles().size()).sum(),
                concepts.size(),
                (thread.getCurrentThreadCpuTime() - began) / 1e9);
        Map<String, List<String>> rankings = rank(titles, map, settings.characterWeight());
        dump.ifPresent(to -> RankingDump.write(to, NAME, rankings));
        MeanAveragePrecision found = measure(rankings, titles.relevant());
        print("", found, titles);
        JudgedTitles renamed = renamed(titles);
        print(
                " control=ids-renamed",
                measure(rank(renamed, map, settings.characterWeight()), renamed.relevant()),
                titles);
        print(" control=labels-shuffled", measure(rankings, shuffled(titles)), titles);
    }

    private static Map<String, List<String>> rank(JudgedTitles titles, ConceptMap map, double characterWeight) {
        return TitleRanking.of(
                titles,
                new TitleIndex(map, characterWeight, List.copyOf(titles.corpus().values())));
    }

    private static MeanAveragePrecision measure(Map<String, List<String>> rankings, Map<String, Set<String>> relevant) {
        MeanAveragePrecision mean = new MeanAveragePrecision();
        rankings.forEach((query, ranking) -> mean.add(ranking, relevant.getOrDefault(query, Set.of())));
        return mean;
    }

    private void print(String control, MeanAveragePrecision mean, JudgedTitles titles) {
        out.printf(
                Locale.ROOT,
                "BENCH talentclef%s map=%.4f se=%.4f queries=%d corpus=%d%n",
                control,
                mean.value().orElse(0),
                mean.standardError().orElse(0),
                titles.queries().size(),
                titles.corpus().size());
    }

    /** The same titles in the same order under other ids. */
    private static JudgedTitles renamed(JudgedTitles titles) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < titles.corpus().size(); i++) {
            numbers.add(i);
        }
        Collections.shuffle(numbers, new Random(SEED));
        Map<String, String> names = new HashMap<>();
        Map<String, String> corpus = new LinkedHashMap<>();
        titles.corpus().forEach((id, title) -> {
            String name = "title-" + numbers.get(names.size());
            names.put(id, name);
            corpus.put(name, title);
        });
        return new JudgedTitles(
                titles.queries(),
                corpus,
                titles.relevant().entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                judged -> judged.getValue().stream()
                                        .map(id -> names.getOrDefault(id, id))
                                        .collect(Collectors.toSet()))));
    }

    /** Each query judged by as many titles as before, drawn by chance. */
    private static Map<String, Set<String>> shuffled(JudgedTitles titles) {
        List<String> ids = new ArrayList<>(titles.corpus().keySet());
        Random random = new Random(SEED);
        Map<String, Set<String>> shuffled = new LinkedHashMap<>();
        titles.queries().keySet().forEach(query -> {
            Collections.shuffle(ids, random);
            int count = titles.relevant().getOrDefault(query, Set.of()).size();
            shuffled.put(query, Set.copyOf(ids.subList(0, count)));
        });
        return shuffled;
    }
}
