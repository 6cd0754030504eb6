// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.catalogue;

import java.util.Arrays;
import java.util.List;

/**
 * For each course the competencies it teaches or presupposes, in columns: the tags of course c are the slots from {@code
 * first(c)} to before {@code first(c + 1)}. Tags of unknown competencies are left out, and of one course all beyond the
 * first {@value #MOST_TAGS}.
 *
 * <p>What a tag says of its competency fits into a {@code short}, see {@link #levels(short)}.
 */
public final class TagTable {

    /** Different values of {@link #levels(short)}. */
    public static final int LEVEL_PAIRS = 1 << 6;

    /** More would tell nothing of the course, and sums over the tags of one could overflow. */
    static final int MOST_TAGS = 1_000;

    /** The higher ones of a tag say nothing. */
    static final int TAG_BITS = 14;

    private static final int PERCENT_SHIFT = 6;
    private static final int REPEATED = 1 << 13;

    private final Offsets offsets;
    private final Numbers competencies;
    private final short[] tags;

    private TagTable(Builder builder) {
        offsets = new Offsets(builder.first);
        competencies = Numbers.of(Arrays.copyOf(builder.competencies, offsets.total()));
        tags = Arrays.copyOf(builder.tags, offsets.total());
    }

    static TagTable taught(
            List<CourseEntry> courses, CompetencyIndex competencies, CatalogueProblems.Counter problems) {
        Builder builder = new Builder(courses.size());
        for (int course = 0; course < courses.size(); course++) {
            builder.begin(course);
            for (TaughtCompetency tag : courses.get(course).teaches()) {
                int ordinal = problems.known(competencies.ordinal(tag.competency()));
                int levels = ProficiencyLevel.step(tag.from()) << 3 | tag.to().step();
                builder.add(course, ordinal, tag.percent() << PERCENT_SHIFT | levels);
            }
        }
        return new TagTable(builder);
    }

    static TagTable presupposed(
            List<CourseEntry> courses, CompetencyIndex competencies, CatalogueProblems.Counter problems) {
        Builder builder = new Builder(courses.size());
        for (int course = 0; course < courses.size(); course++) {
            builder.begin(course);
            for (Prerequisite tag : courses.get(course).presupposes()) {
                int ordinal = problems.known(competencies.ordinal(tag.competency()));
                builder.add(course, ordinal, tag.level().step());
            }
        }
        return new TagTable(builder);
    }

    private static final class Builder {

        private final int[] first;
        private int[] competencies;
        private short[] tags;

        Builder(int courses) {
            first = new int[courses + 1];
            competencies = new int[courses * 2];
            tags = new short[courses * 2];
        }

        void begin(int course) {
            first[course + 1] = first[course];
        }

        void add(int course, int ordinal, int tag) {
            int slot = first[course + 1];
            if (ordinal == CompetencyIndex.UNKNOWN || slot - first[course] == MOST_TAGS) {
                return;
            }
            if (slot == competencies.length) {
                competencies = Arrays.copyOf(competencies, slot * 2 + 1);
                tags = Arrays.copyOf(tags, slot * 2 + 1);
            }
            competencies[slot] = ordinal;
            tags[slot] = (short) (tag | (isTaught(course, slot, ordinal) ? REPEATED : 0));
            first[course + 1] = slot + 1;
        }

        private boolean isTaught(int course, int end, int ordinal) {
            for (int slot = first[course]; slot < end; slot++) {
                if (competencies[slot] == ordinal) {
                    return true;
                }
            }
            return false;
        }
    }

    float meanPercent(int course) {
        int end = end(course);
        int first = first(course);
        int sum = 0;
        for (int slot = first; slot < end; slot++) {
            sum += percent(tags[slot]);
        }
        return (float) sum / Math.max(1, end - first);
    }

    public int first(int course) {
        return offsets.first(course);
    }

    /** Behind the last slot of a course. */
    public int end(int course) {
        return offsets.end(course);
    }

    public int size() {
        return tags.length;
    }

    public int competency(int slot) {
        return competencies.get(slot);
    }

    public short tag(int slot) {
        return tags[slot];
    }

    /** Start and end as one number below {@link #LEVEL_PAIRS}: eight times the step of the start, plus that of the end. */
    public static int levels(short tag) {
        return tag & (LEVEL_PAIRS - 1);
    }

    /** How sure the tag is, from 1 to 100. */
    public static int percent(short tag) {
        return tag >> PERCENT_SHIFT & 127;
    }

    /** The step it leads to. */
    public static int to(short tag) {
        return tag & 7;
    }

    /** The step it starts at, 0 for none. */
    public static int from(short tag) {
        return tag >> 3 & 7;
    }

    /** Whether an earlier tag of the same course names the same competency. */
    public static boolean isRepeated(short tag) {
        return (tag & REPEATED) != 0;
    }

    /** The step the course starts at, 0 for none. */
    public int from(int slot) {
        return from(tags[slot]);
    }

    /** The step the course leads to, or the step it presupposes. */
    public int to(int slot) {
        return to(tags[slot]);
    }

    public double confidence(int slot) {
        return percent(tags[slot]) / 100.0;
    }

    /** Of what a course teaches; 0 for a course without tags. */
    public double meanConfidence(int course) {
        return meanPercent(course) / 100;
    }
}
