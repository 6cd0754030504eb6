// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.bench;

import de.kommunalcampus.matchingmodel.fitting.NamedConcept;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** German names of ESCO's occupations, with what describes these, out of the CSV files of an ESCO folder. */
final class EscoNames {
    private static final double ESSENTIAL = 1;
    private static final double OPTIONAL = 0.5;

    /** An occupation while its parts are read from several files. */
    private record Draft(
            String preferred,
            String isco,
            String description,
            Set<String> names,
            Set<String> jobNames,
            Map<String, Double> skills) {

        NamedConcept concept() {
            Set<String> all = new LinkedHashSet<>(names);
            all.addAll(jobNames);
            return new NamedConcept(List.copyOf(all), skills, groups(), description);
        }

        private List<String> groups() {
            return IntStream.rangeClosed(1, isco.length())
                    .mapToObj(length -> isco.substring(0, length))
                    .toList();
        }
    }

    private final Map<String, Draft> byUri = new LinkedHashMap<>();

    /** Sorted as in the file; each name in lower case, the two forms of "Leiter/Leiterin" apart. */
    static List<NamedConcept> read(Path esco) {
        EscoNames names = new EscoNames();
        names.readOccupations(esco.resolve("de_v1.2.0/occupations_de.csv"));
        names.readSkills(esco.resolve("derived/occupation_skill_uri_partial.csv"));
        names.readJobNames(esco.resolve("ba_mapping/KldB_to_ESCO_Mapping_clean.csv"));
        return names.byUri.values().stream().map(Draft::concept).toList();
    }

    private void readOccupations(Path file) {
        BenchTable.forEach(file, row -> {
            String preferred = row.get("preferredLabel");
            Set<String> names = new LinkedHashSet<>(forms(preferred));
            row.get("altLabels").lines().map(EscoNames::forms).forEach(names::addAll);
            byUri.put(
                    row.get("conceptUri"),
                    new Draft(
                            preferred,
                            row.get("iscoGroup"),
                            row.get("description"),
                            names,
                            new LinkedHashSet<>(),
                            new LinkedHashMap<>()));
        });
    }

    private void readSkills(Path file) {
        BenchTable.forEach(file, row -> {
            Draft occupation = byUri.get(row.get("occupationUri"));
            if (occupation != null) {
                double weight = row.get("relationType").equals("essential") ? ESSENTIAL : OPTIONAL;
                occupation.skills().merge(row.get("skillUri"), weight, Math::max);
            }
        });
    }

    /** Job titles of the German employment agency, by the preferred label of the occupation they are mapped to. */
    private void readJobNames(Path file) {
        Map<String, Draft> byLabel = new LinkedHashMap<>();
        byUri.values().forEach(draft -> byLabel.putIfAbsent(draft.preferred().toLowerCase(Locale.ROOT), draft));
        BenchTable.forEach(file, row -> {
            Draft occupation = byLabel.get(row.get("ESCO_Label").toLowerCase(Locale.ROOT));
            if (occupation != null) {
                occupation.jobNames().addAll(forms(row.get("KldB_Label")));
            }
        });
    }

    private static Collection<String> forms(String label) {
        return Stream.of(label.toLowerCase(Locale.ROOT).split("/"))
                .map(String::strip)
                .filter(form -> !form.isEmpty())
                .toList();
    }
}
