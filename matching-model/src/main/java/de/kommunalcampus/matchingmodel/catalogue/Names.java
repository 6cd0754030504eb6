// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.catalogue;

import de.kommunalcampus.matchingmodel.catalogue.Suggestion.Kind;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.IntUnaryOperator;

/** Everything that can be suggested, in its order. Of the courses, of which there are many, it keeps ordinals alone. */
final class Names extends AbstractList<Named> implements RandomAccess {

    private final CourseIndex courses;
    private final List<Named> others;
    private final int firstCourse;
    private final int[] ordinals;

    private Names(CourseIndex courses, List<Named> others, int firstCourse, int[] ordinals) {
        this.courses = courses;
        this.others = others;
        this.firstCourse = firstCourse;
        this.ordinals = ordinals;
    }

    /** @param ofOffers providers and places */
    static Names of(CatalogueParts parts, List<Named> ofOffers) {
        List<Named> named = new ArrayList<>(ofOffers);
        parts.competencies().entries().forEach(entry -> named.add(NamedEntry.of(entry)));
        parts.jobRoles().forEach(entry -> named.add(NamedEntry.of(entry)));
        parts.courses().entries().stream()
                .filter(entry -> !entry.ended())
                .forEach(entry -> named.add(NamedCourse.of(entry)));
        named.sort(Named.ORDER);
        return of(parts.courses(), named, place -> ordinal(parts.courses(), named.get(place)));
    }

    /** The same names over the next version of the catalogue, where some courses have other ordinals. */
    Names over(PartsChange change) {
        int[] now = nowOf(change);
        int[] moved = Arrays.stream(ordinals).map(ordinal -> now[ordinal]).toArray();
        return new Names(
                change.after().courses(), others, firstCourse, Arrays.equals(moved, ordinals) ? ordinals : moved);
    }

    Names next(NameMerge merge, PartsChange change) {
        int[] now = nowOf(change);
        CourseIndex after = change.after().courses();
        return of(after, merge.names(), place -> {
            int former = merge.former()[place];
            return former < 0 ? ordinal(after, merge.names().get(place)) : now[ordinals[former - firstCourse]];
        });
    }

    private static int[] nowOf(PartsChange change) {
        int[] former = change.courses().former();
        int[] now = new int[change.before().courses().size()];
        for (int course = 0; course < former.length; course++) {
            if (former[course] >= 0) {
                now[former[course]] = course;
            }
        }
        return now;
    }

    private static int ordinal(CourseIndex courses, Named named) {
        return courses.ordinal(new CourseId(named.id()));
    }

    /** @param ordinal of the course in a place of the list */
    private static Names of(CourseIndex courses, List<Named> named, IntUnaryOperator ordinal) {
        List<Named> others = new ArrayList<>();
        int[] ordinals = new int[named.size()];
        int count = 0;
        int firstCourse = 0;
        for (int place = 0; place < named.size(); place++) {
            if (named.get(place).kind() == Kind.COURSE) {
                ordinals[count++] = ordinal.applyAsInt(place);
            } else {
                others.add(named.get(place));
                firstCourse += count == 0 ? 1 : 0;
            }
        }
        return new Names(courses, List.copyOf(others), firstCourse, Arrays.copyOf(ordinals, count));
    }

    @Override
    public Named get(int place) {
        int course = place - firstCourse;
        if (course < 0) {
            return others.get(place);
        }
        return course < ordinals.length
                ? NamedCourse.of(courses.entry(ordinals[course]))
                : others.get(place - ordinals.length);
    }

    @Override
    public int size() {
        return others.size() + ordinals.length;
    }
}
