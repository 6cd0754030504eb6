// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.retrieval;

import de.kommunalcampus.matchingmodel.catalogue.CourseIndex;
import de.kommunalcampus.matchingmodel.catalogue.FacetTable;
import de.kommunalcampus.matchingmodel.catalogue.RunState;
import de.kommunalcampus.matchingmodel.catalogue.RunTable;
import de.kommunalcampus.matchingmodel.catalogue.TagTable;
import de.kommunalcampus.matchingmodel.catalogue.TraitTable;
import org.jspecify.annotations.Nullable;

/** The hard rules, for one person at one moment. */
public final class Eligibility {

    private final CourseIndex courses;
    private final Learner learner;
    private final NeedTable need;
    private final RunWindow window;
    private final LimitCheck limits;

    public Eligibility(CourseIndex courses, Learner learner, NeedTable need, RunWindow window) {
        this.courses = courses;
        this.learner = learner;
        this.need = need;
        this.window = window;
        limits = new LimitCheck(courses, learner.constraints().limits());
    }

    /** The first rule that removes a course, or null where it stays. */
    public @Nullable RuleCode check(int course) {
        RuleCode rule = checkCourse(course);
        return rule != null || courses.traits().isSelfPaced(course) ? rule : checkRuns(course);
    }

    /** Which courses {@link #checkCourse(int, long, boolean)} has to be told of. */
    Suspects suspects() {
        return new Suspects(courses, learner, need);
    }

    /** The bits of a row without any of which no rule beside those on runs removes a course, unless it is a suspect. */
    long askedOf() {
        return limits.isNeeded() || !learner.understandsAll() ? -1 : FacetTable.UNUSUAL;
    }

    /**
     * The first rule beside those on runs, quickly for most courses.
     *
     * @param row of the course, see {@link FacetTable}
     * @param suspect false where it is known that the person neither completed it nor holds what any of its tags leads to
     */
    @Nullable
    RuleCode checkCourse(int course, long row, boolean suspect) {
        boolean plain = !limits.isNeeded()
                && !FacetTable.isEndedOrPresupposing(row)
                && learner.understands(FacetTable.language(row));
        if (!plain || suspect && learner.hasCompleted(course)) {
            return checkCourse(course);
        }
        return suspect && teachesNothingNew(course) && !need.isObligatory(course) ? RuleCode.LEVEL_ALREADY_HELD : null;
    }

    /** The first rule beside those on runs. */
    @Nullable
    RuleCode checkCourse(int course) {
        TraitTable traits = courses.traits();
        if (traits.isEnded(course)) {
            return RuleCode.ENDED;
        }
        if (learner.hasCompleted(course) && !need.isDue(course)) {
            return RuleCode.COMPLETED;
        }
        if (!learner.understands(traits.language(course))) {
            return RuleCode.LANGUAGE;
        }
        if (teachesNothingNew(course) && !need.isObligatory(course)) {
            return RuleCode.LEVEL_ALREADY_HELD;
        }
        if (missingPrerequisite(course) >= 0) {
            return RuleCode.PREREQUISITE_MISSING;
        }
        return limits.check(course);
    }

    private boolean teachesNothingNew(int course) {
        TagTable tags = courses.taught();
        for (int slot = tags.first(course); slot < tags.end(course); slot++) {
            int row = need.row(tags.competency(slot));
            int held = row < 0 ? learner.heldStep(tags.competency(slot)) : need.fromStep(row);
            if (tags.to(slot) > held) {
                return false;
            }
        }
        return tags.end(course) > tags.first(course);
    }

    /** Slot of the first prerequisite that the person does not meet, or -1. */
    int missingPrerequisite(int course) {
        TagTable tags = courses.presupposed();
        for (int slot = tags.first(course); slot < tags.end(course); slot++) {
            if (tags.to(slot) > learner.heldStep(tags.competency(slot))) {
                return slot;
            }
        }
        return -1;
    }

    int heldStep(int competency) {
        return learner.heldStep(competency);
    }

    /** Why no run can be joined, or null where one can. */
    @Nullable
    RuleCode checkRuns(int course) {
        RunTable runs = courses.runs();
        boolean tooFar = false;
        boolean full = false;
        boolean queue = false;
        boolean closed = false;
        for (int slot = runs.first(course); slot < runs.end(course); slot++) {
            if (window.includes(slot)) {
                RunState state = window.state(slot);
                if (state == RunState.OPEN && window.isNear(slot)) {
                    return null;
                }
                tooFar |= state == RunState.OPEN;
                full |= state == RunState.FULL;
                queue |= state == RunState.FULL && runs.entry(slot).waitingList();
                closed |= state == RunState.CLOSED;
            }
        }
        if (tooFar) {
            return RuleCode.OUTSIDE_LIMITS;
        }
        if (full) {
            return queue ? RuleCode.FULL_WITH_WAITING_LIST : RuleCode.FULL;
        }
        return closed ? RuleCode.REGISTRATION_CLOSED : RuleCode.NO_OPEN_RUN;
    }

    /** The first run outside the period asked for that can be joined; -1 where there is none or another rule holds. */
    int otherRun(int course) {
        if (checkCourse(course) == null) {
            RunTable runs = courses.runs();
            for (int slot = runs.first(course); slot < runs.end(course); slot++) {
                if (!window.includes(slot) && window.state(slot) == RunState.OPEN && window.isNear(slot)) {
                    return slot;
                }
            }
        }
        return -1;
    }
}
