// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.retrieval;

import de.kommunalcampus.matchingmodel.catalogue.CourseIndex;
import de.kommunalcampus.matchingmodel.catalogue.TagTable;
import de.kommunalcampus.matchingmodel.catalogue.TeachingTable;
import java.util.BitSet;

/**
 * The courses that a rule on the person may remove: those completed, and those of which any tag leads no further than the
 * person stands. All others need not be asked. Found along the posting lists of the few competencies held.
 */
final class Suspects {

    private final TeachingTable teaching;
    private final Learner learner;
    private final int[] competencies;
    private final int[] steps;
    private final int[] next;

    Suspects(CourseIndex courses, Learner learner, NeedTable need) {
        teaching = courses.teaching();
        this.learner = learner;
        BitSet held = learner.heldCompetencies();
        for (int row = 0; row < need.size(); row++) {
            held.set(need.competency(row), need.fromStep(row) > 0);
        }
        competencies = held.stream().toArray();
        steps = new int[competencies.length];
        next = new int[competencies.length];
        for (int i = 0; i < competencies.length; i++) {
            int row = need.row(competencies[i]);
            steps[i] = row < 0 ? learner.heldStep(competencies[i]) : need.fromStep(row);
            next[i] = teaching.first(competencies[i]);
        }
    }

    /** Blocks come in ascending order. */
    void mark(Block block) {
        for (int i = 0; i < competencies.length; i++) {
            int end = teaching.end(competencies[i]);
            int slot = next[i];
            for (; slot < end && teaching.course(slot) < block.end(); slot++) {
                if (TagTable.to(teaching.tag(slot)) <= steps[i]) {
                    block.suspect(teaching.course(slot));
                }
            }
            next[i] = slot;
        }
        for (int course = learner.nextCompleted(block.first());
                course >= 0 && course < block.end();
                course = learner.nextCompleted(course + 1)) {
            block.suspect(course);
        }
    }
}
