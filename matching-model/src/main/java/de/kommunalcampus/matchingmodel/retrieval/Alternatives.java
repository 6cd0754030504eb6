// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.retrieval;

import de.kommunalcampus.matchingmodel.catalogue.CourseIndex;
import de.kommunalcampus.matchingmodel.catalogue.TagTable;
import de.kommunalcampus.matchingmodel.catalogue.TeachingTable;
import de.kommunalcampus.matchingmodel.catalogue.Visibility;
import java.util.List;

/** What someone can do instead of a course that a rule removed. */
public final class Alternatives {

    /** A tag at least as sure as this, in percent, is taken at its word. */
    private static final int SURE = 50;

    private static final int CIRCUMSTANCES = 3;

    private final CourseIndex courses;
    private final Visibility visible;
    private final Eligibility eligibility;
    private final Similarity similarity;

    /** @param mostCompared bounds the cost: courses that are looked at for one answer */
    public Alternatives(CourseIndex courses, Visibility visible, Eligibility eligibility, int mostCompared) {
        this.courses = courses;
        this.visible = visible;
        this.eligibility = eligibility;
        similarity = new Similarity(courses, visible, mostCompared);
    }

    /** Another run of the same course, outside the period asked for; -1 where there is none or it would not help. */
    public int otherRun(int course, RuleCode rule) {
        return isOnRuns(rule) ? eligibility.otherRun(course) : -1;
    }

    private static boolean isOnRuns(RuleCode rule) {
        return switch (rule) {
            case OUTSIDE_LIMITS, NO_OPEN_RUN, FULL, FULL_WITH_WAITING_LIST, REGISTRATION_CLOSED -> true;
            case ENDED, COMPLETED, LANGUAGE, LEVEL_ALREADY_HELD, PREREQUISITE_MISSING, OVER_BUDGET -> false;
        };
    }

    /**
     * For a missing prerequisite, courses that lead to it, the nearest first; else the most similar ones, where only the
     * runs are the matter preferably self-paced. Only what no rule removes.
     */
    public List<Integer> of(int course, RuleCode rule, int limit) {
        if (rule == RuleCode.PREREQUISITE_MISSING) {
            List<Integer> leading = leadingTo(eligibility.missingPrerequisite(course), limit);
            if (!leading.isEmpty()) {
                return leading;
            }
        }
        return similarity.mostSimilar(course, limit, this::isFeasible, isOnRuns(rule));
    }

    /** Feasible courses that teach something of the same, the most similar first. */
    public List<Integer> similar(int course, int limit) {
        return similarity.mostSimilar(course, limit, this::isFeasible, false);
    }

    private boolean isFeasible(int course) {
        return eligibility.check(course) == null;
    }

    /** Courses to a competency that surely teach it; only where there is none, those that may. */
    private List<Integer> leadingTo(int prerequisite, int limit) {
        List<Integer> sure = leadingTo(prerequisite, limit, SURE);
        return sure.isEmpty() ? leadingTo(prerequisite, limit, 0) : sure;
    }

    /**
     * By how near they lead to the level presupposed, then self-paced ones first, then by price, then by id. Cost: a
     * nanosecond or two for each course that teaches the competency; only those that would get a place are looked at.
     */
    private List<Integer> leadingTo(int prerequisite, int limit, int leastPercent) {
        int competency = courses.presupposed().competency(prerequisite);
        int level = courses.presupposed().to(prerequisite);
        TeachingTable teaching = courses.teaching();
        BestFew best = new BestFew(limit);
        int slot = teaching.first(competency);
        while (slot < teaching.end(competency)) {
            int candidate = teaching.course(slot);
            int nearness = 0;
            for (; slot < teaching.end(competency) && teaching.course(slot) == candidate; slot++) {
                if (TagTable.percent(teaching.tag(slot)) >= leastPercent) {
                    nearness =
                            Math.max(nearness, nearness(teaching.tag(slot), level, eligibility.heldStep(competency)));
                }
            }
            if (nearness > 0
                    && best.hasPlaceFor(CIRCUMSTANCES * (nearness + 1))
                    && visible.sees(candidate)
                    && best.hasPlaceFor(CIRCUMSTANCES * nearness + circumstances(candidate))
                    && isFeasible(candidate)) {
                best.offer(candidate, CIRCUMSTANCES * nearness + circumstances(candidate));
            }
        }
        return best.toList();
    }

    /**
     * Confidence times closeness in tenths, as finer differences say nothing; 0 where the level is not reached. Closeness
     * is 1 for what starts where the person stands and ends at the level, ½, ⅓ … for each level beside.
     */
    private static int nearness(short tag, int level, int held) {
        if (TagTable.to(tag) < level) {
            return 0;
        }
        int beside = TagTable.to(tag) - level + Math.max(0, TagTable.from(tag) - held);
        return (int) Math.ceil(TagTable.percent(tag) / (10.0 * (1 + beside)));
    }

    /** Below {@link #CIRCUMSTANCES}: 1 for self-paced, and up to ½ the cheaper it is, nothing for an unknown price. */
    private double circumstances(int course) {
        long cents = courses.cents(course);
        double cheapness = cents == CourseIndex.UNKNOWN ? 0 : 1.0 / (2 + cents);
        return cheapness + (courses.traits().isSelfPaced(course) ? 1 : 0);
    }
}
