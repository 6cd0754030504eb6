// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.catalogue;

import java.util.Arrays;
import java.util.List;

/**
 * For each course the competencies it teaches or presupposes, in columns: the tags of course c are the slots from {@code
 * first(c)} to before {@code first(c + 1)}. Tags of unknown competencies are left out.
 */
public final class TagTable {

    private static final int REPEATED = 1 << 7;

    private final int[] first;
    private int[] competency;
    private byte[] levels;
    private float[] confidence;
    private final float[] meanConfidence;
    private final float[] levelsTaught;

    private TagTable(int courses) {
        first = new int[courses + 1];
        competency = new int[courses * 2];
        levels = new byte[courses * 2];
        confidence = new float[courses * 2];
        meanConfidence = new float[courses];
        levelsTaught = new float[courses];
    }

    static TagTable taught(
            List<CourseEntry> courses, CompetencyIndex competencies, CatalogueProblems.Counter problems) {
        TagTable table = new TagTable(courses.size());
        for (int course = 0; course < courses.size(); course++) {
            for (TaughtCompetency tag : courses.get(course).teaches()) {
                int ordinal = problems.known(competencies.ordinal(tag.competency()));
                table.add(
                        course,
                        ordinal,
                        ProficiencyLevel.step(tag.from()),
                        tag.to().step(),
                        tag.confidence());
            }
            table.first[course + 1] = Math.max(table.first[course + 1], table.first[course]);
        }
        return table.trimmed(courses.size());
    }

    static TagTable presupposed(
            List<CourseEntry> courses, CompetencyIndex competencies, CatalogueProblems.Counter problems) {
        TagTable table = new TagTable(courses.size());
        for (int course = 0; course < courses.size(); course++) {
            for (Prerequisite tag : courses.get(course).presupposes()) {
                int ordinal = problems.known(competencies.ordinal(tag.competency()));
                table.add(course, ordinal, 0, tag.level().step(), 1);
            }
            table.first[course + 1] = Math.max(table.first[course + 1], table.first[course]);
        }
        return table.trimmed(courses.size());
    }

    private void add(int course, int ordinal, int from, int to, double sureness) {
        if (ordinal == CompetencyIndex.UNKNOWN) {
            return;
        }
        int slot = Math.max(first[course], first[course + 1]);
        if (slot == competency.length) {
            competency = Arrays.copyOf(competency, slot * 2 + 1);
            levels = Arrays.copyOf(levels, slot * 2 + 1);
            confidence = Arrays.copyOf(confidence, slot * 2 + 1);
        }
        competency[slot] = ordinal;
        levels[slot] = (byte) (from << 4 | to | (isTaught(course, slot, ordinal) ? REPEATED : 0));
        confidence[slot] = (float) sureness;
        first[course + 1] = slot + 1;
    }

    private boolean isTaught(int course, int end, int ordinal) {
        for (int slot = first[course]; slot < end; slot++) {
            if (competency[slot] == ordinal) {
                return true;
            }
        }
        return false;
    }

    private TagTable trimmed(int courses) {
        competency = Arrays.copyOf(competency, first[courses]);
        levels = Arrays.copyOf(levels, first[courses]);
        confidence = Arrays.copyOf(confidence, first[courses]);
        for (int course = 0; course < courses; course++) {
            for (int slot = first[course]; slot < first[course + 1]; slot++) {
                meanConfidence[course] += confidence[slot] / (first[course + 1] - first[course]);
                levelsTaught[course] += to(slot) - from(slot);
            }
        }
        return this;
    }

    public int first(int course) {
        return first[course];
    }

    /** Behind the last slot of a course. */
    public int end(int course) {
        return first[course + 1];
    }

    public int competency(int slot) {
        return competency[slot];
    }

    /** The step the course starts at, 0 for none. */
    public int from(int slot) {
        return levels[slot] >> 4 & 7;
    }

    /** The step the course leads to, or the step it presupposes. */
    public int to(int slot) {
        return levels[slot] & 15;
    }

    /** Whether an earlier tag of the same course names the same competency. */
    public boolean isRepeated(int slot) {
        return levels[slot] < 0;
    }

    public double confidence(int slot) {
        return confidence[slot];
    }

    /** The steps from start to end of all tags together. */
    public double levelsTaught(int course) {
        return levelsTaught[course];
    }

    /** 0 for a course without tags. */
    public double meanConfidence(int course) {
        return meanConfidence[course];
    }
}
