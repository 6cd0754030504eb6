// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.catalogue;

import java.util.List;

/**
 * The facet values of each course packed into one {@code long}, so that a filter is three look-ups and no branch: three
 * joint keys of small facets, and the provider.
 */
public final class FacetTable {

    private static final int EFFORT_SHIFT = 8;
    private static final int TARGET_SHIFT = 19;
    private static final int PROVIDER_SHIFT = 34;
    private static final int SELF_PACED = Pace.SELF_PACED.ordinal();
    private static final int MOST_LANGUAGES = 1 << 9;

    /** The small facets, each with its place in a joint key. */
    public enum Field {
        FORMAT(Group.MANNER, 0, 4),
        PACE(Group.MANNER, 4, 1),
        CERTIFICATE(Group.MANNER, 5, 1),
        ACCESSIBILITY(Group.MANNER, 6, 2),
        PRICE(Group.EFFORT, 0, 3),
        FREE_OF_CHARGE(Group.EFFORT, 3, 2),
        DURATION(Group.EFFORT, 5, 3),
        DAYS_ABSENT(Group.EFFORT, 8, 3),
        /** Several at once: a bit for each level, BASIC the lowest. */
        LEVEL(Group.TARGET, 0, 4),
        BOOKABLE_WITHOUT_APPROVAL(Group.TARGET, 4, 2),
        /** By its number in {@link TraitTable#languages}. */
        LANGUAGE(Group.TARGET, 6, 9);

        private final Group group;
        private final int shift;
        private final int mask;

        Field(Group group, int shift, int bits) {
            this.group = group;
            this.shift = shift;
            this.mask = (1 << bits) - 1;
        }

        public Group group() {
            return group;
        }

        /** The number of the value in a joint key of its group. */
        public int value(int key) {
            return key >> shift & mask;
        }

        private int place(int value) {
            return value << shift;
        }
    }

    /** Small facets that are filtered and counted jointly. */
    public enum Group {
        MANNER,
        EFFORT,
        TARGET
    }

    private final long[] rows;
    private final int languages;

    FacetTable(List<CourseEntry> entries, TraitTable traits, TagTable taught, ProviderTable providers, long[] cents) {
        rows = new long[entries.size()];
        languages = traits.languages().size();
        if (languages > MOST_LANGUAGES) {
            throw new IllegalArgumentException("At most " + MOST_LANGUAGES + " languages, not " + languages);
        }
        for (int course = 0; course < rows.length; course++) {
            CourseEntry entry = entries.get(course);
            long effort = effort(entry, PriceBand.of(cents[course]), traits.daysAbsent(course));
            long target = Field.LEVEL.place(levels(taught, course))
                    | Field.BOOKABLE_WITHOUT_APPROVAL.place(
                            entry.bookableWithoutApproval().ordinal())
                    | Field.LANGUAGE.place(traits.language(course));
            rows[course] = manner(entry)
                    | effort << EFFORT_SHIFT
                    | target << TARGET_SHIFT
                    | (long) providers.of(course) << PROVIDER_SHIFT;
        }
    }

    private static int manner(CourseEntry entry) {
        return Field.FORMAT.place(entry.format().ordinal())
                | Field.PACE.place(entry.pace().ordinal())
                | Field.CERTIFICATE.place(Answer.of(entry.certificate()).ordinal())
                | Field.ACCESSIBILITY.place(Answer.of(entry.accessible()).ordinal());
    }

    private static int effort(CourseEntry entry, PriceBand price, double daysAbsent) {
        return Field.PRICE.place(price.ordinal())
                | Field.FREE_OF_CHARGE.place(price.freeOfCharge().ordinal())
                | Field.DURATION.place(DurationBand.of(entry.hours()).ordinal())
                | Field.DAYS_ABSENT.place(AbsenceBand.of(daysAbsent).ordinal());
    }

    private static int levels(TagTable taught, int course) {
        int levels = 0;
        for (int slot = taught.first(course); slot < taught.end(course); slot++) {
            levels |= 1 << (taught.to(slot) - 1);
        }
        return levels;
    }

    /** How many keys a group has. */
    public int keys(Group group) {
        return switch (group) {
            case MANNER -> 1 << EFFORT_SHIFT;
            case EFFORT -> 1 << (TARGET_SHIFT - EFFORT_SHIFT);
            case TARGET -> Field.LANGUAGE.place(Math.max(1, languages));
        };
    }

    public long row(int course) {
        return rows[course];
    }

    public static int manner(long row) {
        return (int) row & ((1 << EFFORT_SHIFT) - 1);
    }

    public static int effort(long row) {
        return (int) row >>> EFFORT_SHIFT & ((1 << (TARGET_SHIFT - EFFORT_SHIFT)) - 1);
    }

    public static int target(long row) {
        return (int) (row >>> TARGET_SHIFT) & ((1 << (PROVIDER_SHIFT - TARGET_SHIFT)) - 1);
    }

    public static int key(Group group, long row) {
        return switch (group) {
            case MANNER -> manner(row);
            case EFFORT -> effort(row);
            case TARGET -> target(row);
        };
    }

    public static boolean isSelfPaced(long row) {
        return Field.PACE.value(manner(row)) == SELF_PACED;
    }

    public static int provider(long row) {
        return (int) (row >>> PROVIDER_SHIFT);
    }
}
