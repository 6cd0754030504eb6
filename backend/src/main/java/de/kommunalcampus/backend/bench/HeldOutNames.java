// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.bench;

import de.kommunalcampus.matchingmodel.fitting.NamedConcept;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Names of occupations that a fit does not see, to choose settings by: of every eighth occupation all, of the others every
 * fifth name, the male and the female form of a name always together.
 *
 * @param fitted the occupations with the names that are left
 * @param sameOccupation held-out names, relevant to each other where one occupation has both
 * @param sameGroup the same names, relevant to each other where their occupations share the finest group
 */
record HeldOutNames(List<NamedConcept> fitted, JudgedTitles sameOccupation, JudgedTitles sameGroup) {
    private static final double WHOLE_OCCUPATIONS = 0.12;
    private static final double NAMES = 0.2;
    private static final int QUERIES = 400;
    private static final Pattern FEMALE = Pattern.compile("(?<=\\p{L}{3})in(nen)?(?!\\p{L})");
    private static final Pattern ENDING = Pattern.compile("(?<=\\p{L}{3})e[rnsm]?(?!\\p{L})");

    static HeldOutNames of(List<NamedConcept> concepts, long seed) {
        Random random = new Random(seed);
        List<NamedConcept> fitted = new ArrayList<>();
        Map<String, Set<String>> occupations = new TreeMap<>();
        Map<String, Set<String>> groups = new TreeMap<>();
        for (NamedConcept concept : concepts) {
            String occupation = String.valueOf(fitted.size());
            double share = random.nextDouble() < WHOLE_OCCUPATIONS ? 1 : NAMES;
            Map<String, Boolean> held = new HashMap<>();
            List<String> left = new ArrayList<>();
            for (String title : concept.titles()) {
                if (held.computeIfAbsent(form(title), any -> random.nextDouble() < share)) {
                    occupations.computeIfAbsent(title, any -> new TreeSet<>()).add(occupation);
                    groups.computeIfAbsent(title, any -> new TreeSet<>())
                            .add(concept.groups().getLast());
                } else {
                    left.add(title);
                }
            }
            fitted.add(new NamedConcept(left, concept.parts(), concept.groups(), concept.description()));
        }
        List<String> queries = queries(occupations, random);
        return new HeldOutNames(fitted, judged(occupations, queries), judged(groups, queries));
    }

    /** By chance, among those to which a name is relevant that is more than its other form. */
    private static List<String> queries(Map<String, Set<String>> occupations, Random random) {
        Map<String, Set<String>> forms = new HashMap<>();
        occupations.forEach((title, all) -> all.forEach(occupation ->
                forms.computeIfAbsent(occupation, any -> new TreeSet<>()).add(form(title))));
        List<String> titles = new ArrayList<>(occupations.keySet());
        Collections.shuffle(titles, random);
        return titles.stream()
                .filter(title -> occupations.getOrDefault(title, Set.of()).stream()
                        .anyMatch(occupation ->
                                forms.getOrDefault(occupation, Set.of()).size() > 1))
                .limit(QUERIES)
                .toList();
    }

    /** The titles are their own ids here; a title is not relevant to itself. */
    private static JudgedTitles judged(Map<String, Set<String>> kinds, List<String> queries) {
        Map<String, Set<String>> members = new HashMap<>();
        kinds.forEach((title, all) -> all.forEach(
                kind -> members.computeIfAbsent(kind, any -> new TreeSet<>()).add(title)));
        Map<String, String> asked = new LinkedHashMap<>();
        Map<String, Set<String>> relevant = new HashMap<>();
        for (String query : queries) {
            asked.put(query, query);
            Set<String> found = new TreeSet<>();
            kinds.getOrDefault(query, Set.of()).forEach(kind -> found.addAll(members.getOrDefault(kind, Set.of())));
            found.remove(query);
            relevant.put(query, found);
        }
        Map<String, String> corpus = new LinkedHashMap<>();
        kinds.keySet().forEach(title -> corpus.put(title, title));
        return new JudgedTitles(asked, corpus, relevant);
    }

    /** The same for Lehrer and Lehrerin, leitender and leitende. */
    private static String form(String title) {
        String male = FEMALE.matcher(title.replace("frau", "mann")).replaceAll("");
        return ENDING.matcher(male)
                .replaceAll("")
                .replace('ä', 'a')
                .replace('ö', 'o')
                .replace('ü', 'u');
    }
}
