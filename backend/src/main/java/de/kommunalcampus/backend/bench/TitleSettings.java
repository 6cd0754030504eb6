// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.bench;

import de.kommunalcampus.matchingmodel.concepts.ConceptMap;
import de.kommunalcampus.matchingmodel.concepts.TitleGrams;
import de.kommunalcampus.matchingmodel.concepts.TitleIndex;
import de.kommunalcampus.matchingmodel.evaluation.MeanAveragePrecision;
import de.kommunalcampus.matchingmodel.fitting.ConceptMapFitter;
import de.kommunalcampus.matchingmodel.fitting.ConceptMapSettings;
import de.kommunalcampus.matchingmodel.fitting.ConceptWeights;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The table by which the settings of {@link TalentClef} were chosen: held-out names of ESCO's occupations, found by other
 * names of the same occupation and of the same group. No benchmark's judgement takes part.
 */
public final class TitleSettings {
    private static final long SEED = 1;
    private static final List<Double> CHARACTER_WEIGHTS = List.of(0.0, 0.2, 0.3, 0.4);
    private static final double ONLY_CHARACTERS = 1e6;

    private final HeldOutNames names;
    private final PrintStream out;

    private TitleSettings(HeldOutNames names, PrintStream out) {
        this.names = names;
        this.out = out;
    }

    /** @param data a folder that holds {@code esco}, or lies beside {@code feeds} with it */
    public static void run(Path data, PrintStream out) {
        Path esco = new BenchData(data).find("esco", "talentclef-settings");
        new TitleSettings(HeldOutNames.of(EscoNames.read(esco), SEED), out).run();
    }

    private void run() {
        out.printf(
                Locale.ROOT,
                "%,d held-out names, %d of them asked for; MAP by occupation / by group at character weights %s%n",
                names.sameOccupation().corpus().size(),
                names.sameOccupation().queries().size(),
                CHARACTER_WEIGHTS);
        candidates().forEach((name, settings) -> {
            ConceptMap map = new ConceptMapFitter(settings).fit(names.fitted());
            if (name.equals("chosen")) {
                out.printf("%-22s %s%n", "characters only", figures(map, ONLY_CHARACTERS));
            }
            out.printf("%-22s", name);
            CHARACTER_WEIGHTS.forEach(weight -> out.print(" " + figures(map, weight)));
            out.println();
        });
    }

    private static Map<String, ConceptMapSettings> candidates() {
        ConceptMapSettings chosen = ConceptMapSettings.chosen();
        Map<String, ConceptMapSettings> candidates = new LinkedHashMap<>();
        candidates.put("chosen", chosen);
        candidates.put("runs 3-5", with(chosen, new TitleGrams(3, 5), chosen.penalty(), chosen.dimension()));
        candidates.put("penalty 0.5", with(chosen, chosen.grams(), 0.5, chosen.dimension()));
        candidates.put("penalty 2", with(chosen, chosen.grams(), 2, chosen.dimension()));
        candidates.put("dimension 100", with(chosen, chosen.grams(), chosen.penalty(), 100));
        candidates.put("dimension 300", with(chosen, chosen.grams(), chosen.penalty(), 300));
        candidates.put("no skills", with(chosen, new ConceptWeights(0, 1, 1, 0.5)));
        candidates.put("no groups", with(chosen, new ConceptWeights(1, 0, 1, 0.5)));
        candidates.put("no descriptions", with(chosen, new ConceptWeights(1, 1, 0, 0.5)));
        candidates.put("no names in concepts", with(chosen, new ConceptWeights(1, 1, 1, 0)));
        return candidates;
    }

    private static ConceptMapSettings with(ConceptMapSettings base, TitleGrams grams, double penalty, int dimension) {
        return new ConceptMapSettings(
                grams, base.rarest(), penalty, dimension, base.weights(), base.characterWeight(), base.seed());
    }

    private static ConceptMapSettings with(ConceptMapSettings base, ConceptWeights weights) {
        return new ConceptMapSettings(
                base.grams(),
                base.rarest(),
                base.penalty(),
                base.dimension(),
                weights,
                base.characterWeight(),
                base.seed());
    }

    private String figures(ConceptMap map, double characterWeight) {
        JudgedTitles titles = names.sameOccupation();
        TitleIndex index =
                new TitleIndex(map, characterWeight, List.copyOf(titles.corpus().values()));
        MeanAveragePrecision occupation = new MeanAveragePrecision();
        MeanAveragePrecision group = new MeanAveragePrecision();
        TitleRanking.of(titles, index).forEach((query, ranking) -> {
            List<String> others =
                    ranking.stream().filter(id -> !id.equals(query)).toList();
            occupation.add(others, titles.relevant().getOrDefault(query, Set.of()));
            group.add(others, names.sameGroup().relevant().getOrDefault(query, Set.of()));
        });
        return String.format(
                Locale.ROOT,
                "%.4f/%.4f",
                occupation.value().orElse(0),
                group.value().orElse(0));
    }
}
