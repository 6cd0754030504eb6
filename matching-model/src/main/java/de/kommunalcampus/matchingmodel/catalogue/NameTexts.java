// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.catalogue;

import de.kommunalcampus.matchingmodel.catalogue.TextUnderstanding.Meant;
import de.kommunalcampus.matchingmodel.text.Field;
import de.kommunalcampus.matchingmodel.text.TextIndex;
import de.kommunalcampus.matchingmodel.text.TextMatches;
import de.kommunalcampus.matchingmodel.text.TextQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;

/** Understands a text by the names of competencies, job roles and providers, and by the courses that it finds. */
final class NameTexts {

    /** Further down, what a text means is guesswork. */
    private static final int MOST = 20;

    private final CompetencyIndex competencies;
    private final CourseIndex courses;
    private final List<JobRoleEntry> jobRoles;
    private final TextIndex competencyNames;
    private final TextIndex jobRoleNames;
    private final TextIndex providerNames;
    private final List<Set<TenantId>> owners = new ArrayList<>();
    private final CourseVotes votes;

    NameTexts(CompetencyIndex competencies, Collection<JobRoleEntry> jobRoles, CourseIndex courses) {
        this.competencies = competencies;
        this.courses = courses;
        this.jobRoles =
                jobRoles.stream().sorted(Comparator.comparing(JobRoleEntry::id)).toList();
        competencyNames = competencyNames();
        jobRoleNames = jobRoleNames();
        providerNames = providerNames();
        votes = new CourseVotes(courses, competencies.size());
    }

    private TextIndex competencyNames() {
        TextIndex.Builder builder = new TextIndex.Builder();
        for (int i = 0; i < competencies.size(); i++) {
            CompetencyEntry entry = competencies.entry(i);
            addNames(builder, i, entry.ref().label(), entry.alternativeLabels());
        }
        return builder.build(competencies.size());
    }

    private TextIndex jobRoleNames() {
        TextIndex.Builder builder = new TextIndex.Builder();
        for (int i = 0; i < jobRoles.size(); i++) {
            JobRoleEntry entry = jobRoles.get(i);
            addNames(builder, i, entry.ref().label(), entry.alternativeLabels());
            for (TaskEntry task : entry.tasks()) {
                builder.add(i, Field.TASK, task.label());
                builder.add(i, Field.TASK, Objects.requireNonNullElse(task.labelEn(), ""));
            }
        }
        return builder.build(jobRoles.size());
    }

    private TextIndex providerNames() {
        TextIndex.Builder builder = new TextIndex.Builder();
        for (int i = 0; i < courses.providers().size(); i++) {
            builder.add(i, Field.TITLE, courses.providers().name(i));
            owners.add(new HashSet<>());
        }
        for (int course = 0; course < courses.size(); course++) {
            owners.get(courses.providers().of(course)).add(courses.entry(course).tenant());
        }
        return builder.build(courses.providers().size());
    }

    private static void addNames(TextIndex.Builder builder, int number, Label label, List<String> otherNames) {
        builder.add(number, Field.TITLE, label.de());
        otherNames.forEach(name -> builder.add(number, Field.OTHER_NAME, name));
        builder.add(number, Field.COMPETENCY, Objects.requireNonNullElse(label.en(), ""));
    }

    TextUnderstanding understand(TenantId viewer, TextQuery query, TextMatches found) {
        Map<Integer, Double> meant = valuesOf(competencyNames.match(query));
        votes.of(viewer, found)
                .forEach((competency, vote) -> meant.merge(competency, vote, (one, other) -> Math.min(1, one + other)));
        return new TextUnderstanding(
                best(
                        meant,
                        competency -> viewer.sees(competencies.entry(competency).tenant()),
                        competency -> competencies.entry(competency).id()),
                best(
                        valuesOf(jobRoleNames.match(query)),
                        role -> viewer.sees(jobRoles.get(role).tenant()),
                        role -> jobRoles.get(role).id()),
                best(
                        valuesOf(providerNames.match(query)),
                        provider -> offersTo(viewer, provider),
                        provider -> courses.providers().id(provider)));
    }

    /** Whose courses are all another tenant's is not known here. */
    private boolean offersTo(TenantId viewer, int provider) {
        return owners.get(provider).stream().anyMatch(viewer::sees);
    }

    private static Map<Integer, Double> valuesOf(TextMatches matches) {
        Map<Integer, Double> values = new HashMap<>();
        matches.documents().forEach((int number) -> values.put(number, matches.value(number)));
        return values;
    }

    private static <T> List<Meant<T>> best(Map<Integer, Double> values, IntPredicate visible, IntFunction<T> id) {
        List<Map.Entry<Integer, Double>> sorted = new ArrayList<>(values.entrySet());
        sorted.removeIf(entry -> !visible.test(entry.getKey()));
        sorted.sort(Map.Entry.<Integer, Double>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()));
        return sorted.stream()
                .limit(MOST)
                .map(entry -> new Meant<>(id.apply(entry.getKey()), entry.getValue()))
                .toList();
    }
}
