// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.feature;

import de.kommunalcampus.matchingmodel.catalogue.CourseIndex;
import de.kommunalcampus.matchingmodel.catalogue.RunTable;
import de.kommunalcampus.matchingmodel.need.Constraints;
import de.kommunalcampus.matchingmodel.retrieval.RunWindow;

/**
 * How easily the person can take a course: the weighted mean of six parts, see {@link FeasibilityParts}. A wish that the
 * person does not state is neutral: its part is 1 for every course. Start, place and time are those of the best run that
 * is bookable.
 */
public final class Feasibility implements Feature {

    /** Fulfilled by half where the run starts in so many days. */
    public static final double DAYS_TO_HALF = 60;

    public static final double UNKNOWN_DAYS = 0.5;
    public static final double OTHER_FORMAT = 0.3;

    private final CourseIndex courses;
    private final RunWindow window;
    private final Constraints wishes;
    private final PlaceFit place;
    private final TimeFit time;

    Feasibility(MatchContext context) {
        courses = context.courses();
        window = context.window();
        wishes = context.learner().constraints();
        place = new PlaceFit(courses.runs(), wishes);
        time = new TimeFit(courses.runs(), wishes);
    }

    @Override
    public FeatureCode code() {
        return FeatureCode.FEASIBILITY;
    }

    @Override
    public double value(int course) {
        return parts(course).value();
    }

    /** What the value is made of. */
    public FeasibilityParts parts(int course) {
        double price = LowPrice.of(courses, course);
        double absence = wishes.maxDaysAbsent() == null ? 1 : absence(course, wishes.maxDaysAbsent());
        double format = format(course);
        if (courses.traits().isSelfPaced(course)) {
            return new FeasibilityParts(1, price, absence, 1, 1, format, -1);
        }
        int run = bestRun(course);
        return run < 0
                ? new FeasibilityParts(0, price, absence, 0, 0, format, -1)
                : new FeasibilityParts(start(run), price, absence, place.of(run), time.of(run), format, run);
    }

    private double format(int course) {
        boolean suits = wishes.formats().isEmpty()
                || wishes.formats().contains(courses.traits().format(course));
        return suits ? 1 : OTHER_FORMAT;
    }

    /** Of the bookable runs the one with the best sum of start, place and time, the earliest among equals; or -1. */
    private int bestRun(int course) {
        int best = -1;
        double bestValue = -1;
        RunTable runs = courses.runs();
        for (int run = runs.first(course); run < runs.end(course); run++) {
            if (window.isWanted(run)) {
                double value = FeasibilityParts.START * start(run)
                        + FeasibilityParts.PLACE * place.of(run)
                        + FeasibilityParts.TIME * time.of(run);
                if (value > bestValue) {
                    best = run;
                    bestValue = value;
                }
            }
        }
        return best;
    }

    private double start(int run) {
        return 1 / (1 + window.daysUntil(run) / DAYS_TO_HALF);
    }

    private double absence(int course, double limit) {
        double days = courses.traits().daysAbsent(course);
        return Double.isNaN(days) ? UNKNOWN_DAYS : Limit.fit(days, limit);
    }

    public PlaceFit place() {
        return place;
    }

    public Constraints wishes() {
        return wishes;
    }
}
