// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.catalogue;

import de.kommunalcampus.matchingmodel.catalogue.Suggestion.Kind;
import de.kommunalcampus.matchingmodel.text.PrefixIndex;
import de.kommunalcampus.matchingmodel.text.PrefixMatches;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Everything that has a name, by kind, then shortest label first: the shorter, the more general. */
final class SuggestionIndex {

    private static final int LONGEST_TEXT = 200;

    private final List<Named> named = new ArrayList<>();
    private final int[] firstOf = new int[Kind.values().length + 1];
    private final PrefixIndex index;

    private record Named(Suggestion suggestion, Set<TenantId> owners, List<String> spellings) {

        boolean isVisibleTo(TenantId viewer) {
            return owners.contains(TenantId.SHARED) || owners.contains(viewer);
        }
    }

    SuggestionIndex(CompetencyIndex competencies, Collection<JobRoleEntry> jobRoles, CourseIndex courses) {
        addCompetencies(competencies);
        jobRoles.forEach(role -> add(Kind.JOB_ROLE, role.ref(), Set.of(role.tenant()), role.alternativeLabels()));
        addCourses(courses);
        named.sort(Comparator.comparing((Named entry) -> entry.suggestion().kind())
                .thenComparing(entry -> entry.suggestion().label().de().length())
                .thenComparing(entry -> entry.suggestion().label().de())
                .thenComparing(entry -> entry.suggestion().id()));
        PrefixIndex.Builder builder = new PrefixIndex.Builder();
        for (int i = 0; i < named.size(); i++) {
            int number = i;
            firstOf[named.get(i).suggestion().kind().ordinal() + 1] = i + 1;
            named.get(i).spellings().forEach(spelling -> builder.add(number, spelling));
        }
        for (int kind = 1; kind < firstOf.length; kind++) {
            firstOf[kind] = Math.max(firstOf[kind], firstOf[kind - 1]);
        }
        index = builder.build(named.size());
    }

    private void addCompetencies(CompetencyIndex competencies) {
        for (int i = 0; i < competencies.size(); i++) {
            CompetencyEntry entry = competencies.entry(i);
            add(Kind.COMPETENCY, entry.ref(), Set.of(entry.tenant()), entry.alternativeLabels());
        }
    }

    private void addCourses(CourseIndex courses) {
        Map<Integer, Set<TenantId>> providers = new LinkedHashMap<>();
        for (int i = 0; i < courses.size(); i++) {
            CourseEntry entry = courses.entry(i);
            if (!entry.ended()) {
                Label title = new Label(entry.title(), null);
                add(Kind.COURSE, new Ref(entry.id().value(), title), Set.of(entry.tenant()), List.of());
                providers
                        .computeIfAbsent(courses.providers().of(i), provider -> new LinkedHashSet<>())
                        .add(entry.tenant());
            }
        }
        providers.forEach((provider, owners) -> {
            Label name = new Label(courses.providers().name(provider), null);
            add(Kind.PROVIDER, new Ref(courses.providers().id(provider).value(), name), owners, List.of());
        });
    }

    private void add(Kind kind, Ref ref, Set<TenantId> owners, List<String> otherSpellings) {
        List<String> spellings = new ArrayList<>(otherSpellings.size() + 2);
        spellings.add(ref.label().de());
        spellings.add(Objects.requireNonNullElse(ref.label().en(), ""));
        spellings.addAll(otherSpellings);
        named.add(new Named(new Suggestion(kind, ref.id(), ref.label()), owners, spellings));
    }

    /** The kinds share the places evenly; what one leaves free, the others take. */
    List<Suggestion> suggest(TenantId viewer, String text, int limit) {
        String shortened = text.substring(0, Math.min(LONGEST_TEXT, text.length()));
        PrefixMatches matches = index.find(shortened);
        List<List<Integer>> found = new ArrayList<>();
        for (int kind = 0; kind < Kind.values().length; kind++) {
            found.add(matches.best(
                    firstOf[kind],
                    firstOf[kind + 1],
                    limit,
                    number -> named.get(number).isVisibleTo(viewer)));
        }
        return share(found, limit).stream()
                .sorted()
                .map(place -> found.get(place.kind()).get(place.rank()))
                .map(number -> named.get(number).suggestion())
                .toList();
    }

    private record Place(int kind, int rank) implements Comparable<Place> {

        @Override
        public int compareTo(Place other) {
            return kind != other.kind ? Integer.compare(kind, other.kind) : Integer.compare(rank, other.rank);
        }
    }

    private static List<Place> share(List<List<Integer>> found, int limit) {
        List<Place> places = new ArrayList<>();
        for (int rank = 0; rank < limit; rank++) {
            for (int kind = 0; kind < found.size() && places.size() < limit; kind++) {
                if (rank < found.get(kind).size()) {
                    places.add(new Place(kind, rank));
                }
            }
        }
        return places;
    }
}
