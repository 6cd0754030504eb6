// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.concepts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds the English labels that a text speaks of. A stem weighs its squared idf over the labels; the coverage of a label is
 * the share of its weight that is found in the text. Of two labels covered alike the weightier comes first, and so does the
 * one whose words stand side by side in the text: score = coverage × √found × (1 + share of its pairs of neighbouring words).
 */
public final class LabelCoverage {

    private record Weighed(double weight, List<Integer> labels) {}

    private final Map<String, Weighed> stems = new HashMap<>();
    private final List<Set<String>> pairs = new ArrayList<>();
    private final double[] totals;

    public LabelCoverage(List<String> labels) {
        Map<String, List<Integer>> postings = new TreeMap<>();
        for (int label = 0; label < labels.size(); label++) {
            List<String> words = EnglishStem.allOf(labels.get(label));
            pairs.add(pairs(words));
            for (String stem : new TreeSet<>(words)) {
                postings.computeIfAbsent(stem, any -> new ArrayList<>()).add(label);
            }
        }
        totals = new double[labels.size()];
        postings.forEach((stem, with) -> {
            double idf = Math.log((double) labels.size() / with.size());
            stems.put(stem, new Weighed(idf * idf, with));
            with.forEach(label -> totals[label] += idf * idf);
        });
    }

    /** The positions of the labels that share a weighty word with the text, the best first, equal ones as given. */
    public List<Integer> rank(String text) {
        List<String> words = EnglishStem.allOf(text);
        Set<String> neighbours = pairs(words);
        Map<Integer, Double> scores = new TreeMap<>();
        found(words)
                .forEach((label, found) -> scores.put(
                        label, found / totals[label] * Math.sqrt(found) * (1 + share(pairs.get(label), neighbours))));
        return scores.entrySet().stream()
                .sorted(Map.Entry.<Integer, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private Map<Integer, Double> found(List<String> words) {
        Map<Integer, Double> found = new TreeMap<>();
        for (String stem : new TreeSet<>(words)) {
            Weighed weighed = stems.get(stem);
            if (weighed != null && weighed.weight() > 0) {
                weighed.labels().forEach(label -> found.merge(label, weighed.weight(), Double::sum));
            }
        }
        return found;
    }

    private static Set<String> pairs(List<String> words) {
        Set<String> pairs = new HashSet<>();
        for (int word = 1; word < words.size(); word++) {
            pairs.add(words.get(word - 1) + ' ' + words.get(word));
        }
        return pairs;
    }

    private static double share(Set<String> wanted, Set<String> there) {
        return wanted.isEmpty()
                ? 0
                : (double) wanted.stream().filter(there::contains).count() / wanted.size();
    }
}
