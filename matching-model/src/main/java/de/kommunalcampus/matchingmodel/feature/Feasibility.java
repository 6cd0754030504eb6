// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.feature;

import de.kommunalcampus.matchingmodel.catalogue.CourseEntry;
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

    private static final double DAYS_TO_HALF = 60;
    private static final double CENTS_TO_HALF = 50_000;
    private static final double UNKNOWN_PRICE = 1.0 / 3;
    private static final double UNKNOWN_DAYS = 0.5;
    private static final double OTHER_FORMAT = 0.3;

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
        CourseEntry entry = courses.entry(course);
        double format = wishes.formats().isEmpty() || wishes.formats().contains(entry.format()) ? 1 : OTHER_FORMAT;
        FeasibilityParts fixed = new FeasibilityParts(0, price(course), absence(entry), 0, 0, format, -1);
        return entry.selfPaced() ? fixed.withRun(1, 1, 1, -1) : withBestRun(course, fixed);
    }

    private FeasibilityParts withBestRun(int course, FeasibilityParts fixed) {
        FeasibilityParts best = fixed;
        RunTable runs = courses.runs();
        for (int slot = runs.first(course); slot < runs.end(course); slot++) {
            if (window.isBookable(slot)) {
                double start = 1 / (1 + window.daysUntil(slot) / DAYS_TO_HALF);
                FeasibilityParts parts = fixed.withRun(start, place.of(slot), time.of(slot), slot);
                best = best.run() < 0 || parts.value() > best.value() ? parts : best;
            }
        }
        return best;
    }

    /** 1 for nothing, ½ for 500 euros; an unknown price counts as 1,000. */
    private double price(int course) {
        long cents = courses.cents(course);
        return cents == CourseIndex.UNKNOWN ? UNKNOWN_PRICE : 1 / (1 + cents / CENTS_TO_HALF);
    }

    private double absence(CourseEntry entry) {
        Double limit = wishes.maxDaysAbsent();
        if (limit == null) {
            return 1;
        }
        Double days = entry.daysAbsent();
        if (days == null) {
            return entry.selfPaced() ? 1 : UNKNOWN_DAYS;
        }
        return Limit.fit(days, limit);
    }

    public PlaceFit place() {
        return place;
    }

    public Constraints wishes() {
        return wishes;
    }
}
