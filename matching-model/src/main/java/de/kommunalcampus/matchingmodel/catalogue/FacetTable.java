// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.catalogue;

import java.util.List;

/**
 * What a request asks of every candidate, in one {@code long} a course: a bit for each value of a small facet, so that a
 * choice is a mask and counting hits by value is counting bits; some flags; and the language.
 */
public final class FacetTable {

    /** The small facets, each with its range of bits. */
    public enum Field {
        FORMAT(CourseFormat.values().length),
        PACE(Pace.values().length),
        /** Yes or no. */
        CERTIFICATE(2),
        ACCESSIBILITY(Answer.values().length),
        PRICE(PriceBand.values().length),
        FREE_OF_CHARGE(Answer.values().length),
        DURATION(DurationBand.values().length),
        DAYS_ABSENT(AbsenceBand.values().length),
        /** Several at once: a bit for each level that a course leads to, BASIC the lowest. */
        LEVEL(ProficiencyLevel.values().length),
        BOOKABLE_WITHOUT_APPROVAL(Answer.values().length);

        private static final int[] FIRST_BITS = firstBits();

        private final int width;

        Field(int width) {
            this.width = width;
        }

        private static int[] firstBits() {
            Field[] all = values();
            int[] bits = new int[all.length + 1];
            for (Field field : all) {
                bits[field.ordinal() + 1] = bits[field.ordinal()] + field.width;
            }
            if (bits[all.length] > FLAGS) {
                throw new IllegalStateException("The small facets need " + bits[all.length] + " bits");
            }
            return bits;
        }

        /** How many values it has. */
        public int width() {
            return width;
        }

        /** The number of the bit of its first value. */
        public int firstBit() {
            return FIRST_BITS[ordinal()];
        }

        /** The bits of all its values. */
        public long mask() {
            return ((1L << width) - 1) << firstBit();
        }

        private long bit(Enum<?> value) {
            return 1L << firstBit() + value.ordinal();
        }
    }

    private static final CourseFormat[] FORMATS = CourseFormat.values();
    private static final int FLAGS = 52;
    private static final long SELF_PACED = Field.PACE.bit(Pace.SELF_PACED);
    private static final long ENDED = 1L << FLAGS;
    private static final long PRESUPPOSING = ENDED << 1;
    private static final long OWNED = ENDED << 2;

    /** Set in part where a course is ended, presupposes anything or belongs to one tenant alone. */
    public static final long UNUSUAL = ENDED | PRESUPPOSING | OWNED;

    private static final int LANGUAGE_SHIFT = 56;
    private static final int MOST_LANGUAGES = 1 << Long.SIZE - LANGUAGE_SHIFT;

    private final long[] rows;

    FacetTable(List<CourseEntry> entries, List<String> languages, TagTable taught, int[] cents) {
        rows = new long[entries.size()];
        if (languages.size() > MOST_LANGUAGES) {
            throw new IllegalArgumentException("At most " + MOST_LANGUAGES + " languages, not " + languages.size());
        }
        for (int course = 0; course < rows.length; course++) {
            CourseEntry entry = entries.get(course);
            PriceBand price = PriceBand.of(cents[course]);
            rows[course] = manner(entry)
                    | Field.PRICE.bit(price)
                    | Field.FREE_OF_CHARGE.bit(price.freeOfCharge())
                    | Field.DURATION.bit(DurationBand.of(entry.hours()))
                    | Field.DAYS_ABSENT.bit(AbsenceBand.of(TraitTable.daysAbsent(entry)))
                    | Field.BOOKABLE_WITHOUT_APPROVAL.bit(entry.bookableWithoutApproval())
                    | levels(taught, course)
                    | flags(entry)
                    | (long) languages.indexOf(entry.language()) << LANGUAGE_SHIFT;
        }
    }

    private static long flags(CourseEntry entry) {
        return (entry.ended() ? ENDED : 0)
                | (entry.presupposes().isEmpty() ? 0 : PRESUPPOSING)
                | (entry.tenant().equals(TenantId.SHARED) ? 0 : OWNED);
    }

    private static long manner(CourseEntry entry) {
        return Field.FORMAT.bit(entry.format())
                | Field.PACE.bit(entry.pace())
                | Field.CERTIFICATE.bit(Answer.of(entry.certificate()))
                | Field.ACCESSIBILITY.bit(Answer.of(entry.accessible()));
    }

    private static long levels(TagTable taught, int course) {
        long levels = 0;
        for (int slot = taught.first(course); slot < taught.end(course); slot++) {
            levels |= 1L << Field.LEVEL.firstBit() + taught.to(slot) - 1;
        }
        return levels;
    }

    public long row(int course) {
        return rows[course];
    }

    /** The rows of some courses. */
    public void copyRows(int[] courses, int size, long[] into) {
        for (int i = 0; i < size; i++) {
            into[i] = rows[courses[i]];
        }
    }

    public static boolean isSelfPaced(long row) {
        return (row & SELF_PACED) != 0;
    }

    static CourseFormat format(long row) {
        return FORMATS[Long.numberOfTrailingZeros(row >>> Field.FORMAT.firstBit())];
    }

    static boolean isEnded(long row) {
        return (row & ENDED) != 0;
    }

    /** Whether it is ended or presupposes anything. */
    public static boolean isEndedOrPresupposing(long row) {
        return (row & (ENDED | PRESUPPOSING)) != 0;
    }

    /** Whether it belongs to one tenant alone. */
    public static boolean isOwned(long row) {
        return (row & OWNED) != 0;
    }

    /** The number of its language in {@link TraitTable#languages}. */
    public static int language(long row) {
        return (int) (row >>> LANGUAGE_SHIFT);
    }
}
