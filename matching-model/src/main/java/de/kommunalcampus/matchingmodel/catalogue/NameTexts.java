// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.catalogue;

import de.kommunalcampus.matchingmodel.catalogue.TextUnderstanding.Meant;
import de.kommunalcampus.matchingmodel.text.TextIndex;
import de.kommunalcampus.matchingmodel.text.TextMatches;
import de.kommunalcampus.matchingmodel.text.TextQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Understands a text by the names of competencies, job roles and providers, and by the courses that it finds. */
final class NameTexts {

    /** Further down, what a text means is guesswork. */
    private static final int MOST = 20;

    private final CatalogueParts parts;
    private final TextIndex competencyNames;
    private final TextIndex jobRoleNames;
    private final TextIndex providerNames;
    private final List<Set<TenantId>> owners = new ArrayList<>();
    private final CourseVotes votes;

    private NameTexts(
            CatalogueParts parts, TextIndex competencyNames, TextIndex jobRoleNames, TextIndex providerNames) {
        this.parts = parts;
        this.competencyNames = competencyNames;
        this.jobRoleNames = jobRoleNames;
        this.providerNames = providerNames;
        votes = new CourseVotes(parts.courses());
        CourseIndex courses = parts.courses();
        for (int i = 0; i < courses.providers().size(); i++) {
            owners.add(new HashSet<>());
        }
        for (int course = 0; course < courses.size(); course++) {
            owners.get(courses.providers().of(course)).add(courses.entry(course).tenant());
        }
    }

    static NameTexts of(CatalogueParts parts) {
        return new NameTexts(
                parts,
                NameIndexes.ofCompetencies(parts),
                NameIndexes.ofJobRoles(parts),
                NameIndexes.ofProviders(parts.courses().providers()));
    }

    /** The same as {@link #of} what is there now. Cost: the names that changed. */
    NameTexts next(PartsChange change) {
        ProviderTable providers = change.after().courses().providers();
        boolean sameProviders = providers.isNamedLike(change.before().courses().providers());
        return new NameTexts(
                change.after(),
                NameIndexes.nextOfCompetencies(competencyNames, change),
                NameIndexes.nextOfJobRoles(jobRoleNames, change),
                sameProviders ? providerNames : NameIndexes.ofProviders(providers));
    }

    TextUnderstanding understand(TenantId viewer, TextQuery query, TextMatches found) {
        Map<Integer, Double> meant = valuesOf(competencyNames.match(query));
        votes.of(viewer, found)
                .forEach((competency, vote) -> meant.merge(competency, vote, (one, other) -> Math.min(1, one + other)));
        return new TextUnderstanding(
                best(
                        meant,
                        competency -> viewer.sees(
                                parts.competencies().entry(competency).tenant()),
                        competency -> parts.competencies().entry(competency).id()),
                best(
                        valuesOf(jobRoleNames.match(query)),
                        role -> viewer.sees(parts.jobRoles().get(role).tenant()),
                        role -> parts.jobRoles().get(role).id()),
                best(
                        valuesOf(providerNames.match(query)),
                        provider -> offersTo(viewer, provider),
                        provider -> parts.courses().providers().id(provider)));
    }

    /** Those a viewer sees whose names answer a text; courses have no say. */
    List<NameHit<CompetencyId>> competenciesNamed(TenantId viewer, TextQuery query) {
        return hits(
                competencyNames.match(query),
                competency -> viewer.sees(parts.competencies().entry(competency).tenant()),
                competency -> parts.competencies().entry(competency).id(),
                competency -> names(
                        parts.competencies().entry(competency).ref().label(),
                        parts.competencies().entry(competency).alternativeLabels()));
    }

    private static List<NameHit.Spoken> names(Label label, List<String> others) {
        return Stream.concat(NameHit.Spoken.of(label), others.stream().map(other -> NameHit.Spoken.of(other, 1)))
                .toList();
    }

    List<NameHit<JobRoleId>> jobRolesNamed(TenantId viewer, TextQuery query) {
        return hits(
                jobRoleNames.match(query),
                role -> viewer.sees(parts.jobRoles().get(role).tenant()),
                role -> parts.jobRoles().get(role).id(),
                role -> names(
                        parts.jobRoles().get(role).ref().label(),
                        parts.jobRoles().get(role).alternativeLabels()));
    }

    private static <T> List<NameHit<T>> hits(
            TextMatches matches, IntPredicate visible, IntFunction<T> id, IntFunction<List<NameHit.Spoken>> names) {
        return IntStream.range(0, matches.size())
                .filter(place -> visible.test(matches.document(place)))
                .mapToObj(place -> new NameHit<>(
                        id.apply(matches.document(place)),
                        matches.valueAt(place),
                        matches.wordsFoundIn(matches.document(place)),
                        names.apply(matches.document(place))))
                .toList();
    }

    /** Whose courses are all another tenant's is not known here. */
    private boolean offersTo(TenantId viewer, int provider) {
        return owners.get(provider).stream().anyMatch(viewer::sees);
    }

    private static Map<Integer, Double> valuesOf(TextMatches matches) {
        Map<Integer, Double> values = new HashMap<>();
        for (int place = 0; place < matches.size(); place++) {
            values.put(matches.document(place), (double) matches.valueAt(place));
        }
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
