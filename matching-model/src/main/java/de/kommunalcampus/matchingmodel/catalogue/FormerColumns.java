// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.catalogue;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The columns of the version before: one whose courses say the same, in the same places, is taken over. */
final class FormerColumns {

    private final @Nullable CourseIndex former;
    private final List<CourseEntry> entries;

    private FormerColumns(@Nullable CourseIndex former, List<CourseEntry> entries) {
        this.former = former;
        this.entries = entries;
    }

    static FormerColumns of(@Nullable CourseIndex former, List<CourseEntry> entries) {
        FormerColumns columns = new FormerColumns(former, entries);
        return columns.isSame(CourseEntry::id) ? columns : new FormerColumns(null, entries);
    }

    /**
     * The former column where it would be made from the same, else a new one. Cost: a look at each course.
     *
     * @param source all that the column is made from
     */
    <T> T keep(Function<CourseIndex, T> column, Function<CourseEntry, Object> source, Supplier<T> anew) {
        return former != null && isSame(source) ? column.apply(former) : anew.get();
    }

    private boolean isSame(Function<CourseEntry, Object> source) {
        if (former == null || former.size() != entries.size()) {
            return false;
        }
        for (int course = 0; course < entries.size(); course++) {
            CourseEntry before = former.entry(course);
            CourseEntry now = entries.get(course);
            if (before != now && !source.apply(before).equals(source.apply(now))) {
                return false;
            }
        }
        return true;
    }

    char titleHash(int course, Function<String, Character> anew) {
        String title = entries.get(course).title();
        return former != null && former.entry(course).title().equals(title)
                ? former.titleHash(course)
                : anew.apply(title);
    }
}
