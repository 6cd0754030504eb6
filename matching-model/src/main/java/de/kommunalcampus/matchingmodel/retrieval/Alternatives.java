// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.retrieval;

import de.kommunalcampus.matchingmodel.catalogue.CourseIndex;
import de.kommunalcampus.matchingmodel.catalogue.TagTable;
import de.kommunalcampus.matchingmodel.catalogue.TeachingTable;
import de.kommunalcampus.matchingmodel.catalogue.Visibility;
import java.util.ArrayList;
import java.util.List;

/** What someone can do instead of a course that a rule removed. */
public final class Alternatives {

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
     * For a missing prerequisite, courses that lead to it; else the most similar ones, where only the runs are the matter
     * preferably self-paced. Only what no rule removes.
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

    private List<Integer> leadingTo(int prerequisite, int limit) {
        int competency = courses.presupposed().competency(prerequisite);
        int level = courses.presupposed().to(prerequisite);
        TeachingTable teaching = courses.teaching();
        List<Integer> leading = new ArrayList<>();
        for (int slot = teaching.first(competency); slot < teaching.end(competency); slot++) {
            int candidate = teaching.course(slot);
            if (leading.size() < limit
                    && !leading.contains(candidate)
                    && visible.sees(candidate)
                    && leadsTo(candidate, competency, level)
                    && isFeasible(candidate)) {
                leading.add(candidate);
            }
        }
        return leading;
    }

    private boolean leadsTo(int course, int competency, int level) {
        TagTable tags = courses.taught();
        for (int slot = tags.first(course); slot < tags.end(course); slot++) {
            if (tags.competency(slot) == competency && tags.to(slot) >= level) {
                return true;
            }
        }
        return false;
    }
}
