// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.retrieval;

import de.kommunalcampus.matchingmodel.catalogue.CompetencyId;
import de.kommunalcampus.matchingmodel.catalogue.CompetencyIndex;
import de.kommunalcampus.matchingmodel.catalogue.CourseIndex;
import de.kommunalcampus.matchingmodel.catalogue.TeachingTable;
import de.kommunalcampus.matchingmodel.text.TextMatches;

/**
 * Candidate generation: which courses a request is about, before any filter or rule, and how much of the need each
 * covers. With text, what it finds; else with a competency, what teaches it; else what the need asks for; and where there
 * is no need either, everything. Goes through the posting lists once, block by block in ascending order.
 */
final class Candidates {

    /** Asking one course for what it covers costs as much as so many steps along a posting list. */
    private static final int STEPS_PER_COURSE = 16;

    private final int courseCount;
    private final TeachingTable teaching;
    private final NeedTable need;
    private final TextMatches text;
    private final boolean aboutCompetency;
    private final boolean aboutNeed;
    private final boolean coveredByPostings;
    private final int[] next;
    private int nextTaught;
    private final int endTaught;
    private int nextText;
    private int nextCourse;

    Candidates(Inquiry inquiry) {
        CourseIndex courses = inquiry.catalogue().courses();
        CompetencyId asked = inquiry.filters().competency();
        need = inquiry.need();
        text = inquiry.text();
        courseCount = courses.size();
        teaching = courses.teaching();
        aboutCompetency = asked != null;
        aboutNeed = !aboutCompetency && !text.isPresent() && !need.isEmpty();
        int competency = asked == null
                ? CompetencyIndex.UNKNOWN
                : inquiry.catalogue().competencies().ordinal(asked);
        boolean known = competency != CompetencyIndex.UNKNOWN;
        nextTaught = known ? teaching.first(competency) : 0;
        endTaught = known ? teaching.end(competency) : 0;
        next = new int[need.size()];
        long steps = 0;
        for (int row = 0; row < next.length; row++) {
            next[row] = teaching.first(need.competency(row));
            steps += teaching.size(need.competency(row));
        }
        long found = aboutCompetency ? endTaught - nextTaught : text.size();
        coveredByPostings = aboutNeed || need.isEmpty() || found * STEPS_PER_COURSE > steps;
    }

    /** Moves a block on to the next courses. @return whether there are any */
    boolean advance(Block block) {
        if (nextCourse >= courseCount) {
            return false;
        }
        block.begin(nextCourse, courseCount);
        nextCourse = block.end();
        if (aboutCompetency) {
            markTaught(block);
        }
        if (text.isPresent()) {
            block.setAside();
            markFound(block);
            if (aboutCompetency) {
                block.markOnlyThoseSetAside();
            }
        } else if (!aboutCompetency && !aboutNeed) {
            block.markAll();
        }
        if (coveredByPostings) {
            cover(block);
        }
        return true;
    }

    private void markTaught(Block block) {
        for (; nextTaught < endTaught && teaching.course(nextTaught) < block.end(); nextTaught++) {
            block.mark(teaching.course(nextTaught));
        }
    }

    private void markFound(Block block) {
        for (; nextText < text.size() && text.document(nextText) < block.end(); nextText++) {
            block.mark(text.document(nextText));
            block.setText(text.document(nextText), text.valueAt(nextText));
        }
    }

    private void cover(Block block) {
        for (int row = 0; row < next.length; row++) {
            next[row] = cover(block, row, next[row], teaching.end(need.competency(row)));
        }
        for (int course = need.nextObligatory(block.first());
                course >= 0 && course < block.end();
                course = need.nextObligatory(course + 1)) {
            block.cover(course, need.coveredByObligations(course));
            markIfConcerned(block, course);
        }
    }

    private int cover(Block block, int row, int from, int end) {
        int slot = from;
        for (; slot < end && teaching.course(slot) < block.end(); slot++) {
            int course = teaching.course(slot);
            block.cover(course, need.covered(teaching.tag(slot), row));
            markIfConcerned(block, course);
        }
        return slot;
    }

    private void markIfConcerned(Block block, int course) {
        if (aboutNeed) {
            block.mark(course);
        }
    }

    /** Notes for the hits of a block what they cover of the need, unless it did so for all candidates. */
    void cover(Block block, HitList hits) {
        if (!coveredByPostings) {
            for (int place = 0; place < hits.size(); place++) {
                block.cover(hits.course(place), need.covered(hits.course(place)));
            }
        }
    }

    /** How much of the need a course of the block covers, in units. */
    int covered(Block block, int course) {
        return coveredByPostings ? block.covered(course) : need.covered(course);
    }
}
