// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.catalogue;

import de.kommunalcampus.matchingmodel.catalogue.Suggestion.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * One of the few things with names of their own: a competency, a job role, a provider, a place.
 *
 * @param owners the tenants that may see it
 */
record NamedEntry(Suggestion suggestion, Set<TenantId> owners, List<String> spellings) implements Named {

    NamedEntry {
        owners = Set.copyOf(owners);
        spellings = List.copyOf(spellings);
    }

    private static Named of(Kind kind, Ref ref, Set<TenantId> owners, List<String> otherSpellings) {
        List<String> spellings = new ArrayList<>(otherSpellings.size() + 2);
        spellings.add(ref.label().de());
        spellings.add(Objects.requireNonNullElse(ref.label().en(), ""));
        spellings.addAll(otherSpellings);
        return new NamedEntry(new Suggestion(kind, ref.id(), ref.label()), owners, spellings);
    }

    static Named of(CompetencyEntry entry) {
        return of(Kind.COMPETENCY, entry.ref(), Set.of(entry.tenant()), entry.alternativeLabels());
    }

    static Named of(JobRoleEntry entry) {
        return of(Kind.JOB_ROLE, entry.ref(), Set.of(entry.tenant()), entry.alternativeLabels());
    }

    static Named place(String city, GeoPoint point, TenantId owner) {
        String id = city + " " + point.latitude() + " " + point.longitude();
        return new NamedEntry(
                new Suggestion(Kind.PLACE, id, new Label(city, null), point), Set.of(owner), List.of(city));
    }

    /** By ordinal, with those that may see a course of theirs that has not ended; without such a course none is named. */
    static List<Named> providers(CourseIndex courses) {
        List<Set<TenantId>> owners = new ArrayList<>();
        for (int provider = 0; provider < courses.providers().size(); provider++) {
            owners.add(new HashSet<>());
        }
        for (int course = 0; course < courses.size(); course++) {
            CourseEntry entry = courses.entry(course);
            if (!entry.ended()) {
                owners.get(courses.providers().of(course)).add(entry.tenant());
            }
        }
        List<Named> named = new ArrayList<>();
        for (int i = 0; i < owners.size(); i++) {
            if (!owners.get(i).isEmpty()) {
                Label name = new Label(courses.providers().name(i), null);
                named.add(
                        of(Kind.PROVIDER, new Ref(courses.providers().id(i).value(), name), owners.get(i), List.of()));
            }
        }
        return named;
    }

    @Override
    public Kind kind() {
        return suggestion.kind();
    }

    @Override
    public String id() {
        return suggestion.id();
    }

    @Override
    public String text() {
        return suggestion.label().de();
    }

    @Override
    public boolean isVisibleTo(TenantId viewer) {
        return owners.contains(TenantId.SHARED) || owners.contains(viewer);
    }
}
