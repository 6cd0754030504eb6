// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.ranking;

import de.kommunalcampus.matchingmodel.catalogue.CourseEntry;
import de.kommunalcampus.matchingmodel.catalogue.CourseIndex;
import de.kommunalcampus.matchingmodel.feature.Feasibility;
import de.kommunalcampus.matchingmodel.feature.FeasibilityParts;
import de.kommunalcampus.matchingmodel.need.Constraints;
import de.kommunalcampus.matchingmodel.scoring.Contribution;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The reasons that come from how, when, where and at what price a course is given. */
final class CircumstanceReasons {

    private static final int SOON_DAYS = 42;
    private static final double NEAR_KM = 30;
    private static final double FITS = 0.99;
    private static final double WELL = 0.7;

    /** Below, a course answers less than half of what was asked. */
    private static final double MATCHES = 0.5;

    private final Request request;
    private final CourseIndex courses;
    private final Feasibility feasibility;
    private final Constraints wishes;

    CircumstanceReasons(Request request) {
        this.request = request;
        courses = request.courses();
        feasibility = request.features().feasibility();
        wishes = feasibility.wishes();
    }

    /** What a part adds is its share of the factor; what it costs is what it would add at its best. */
    List<Reason> feasibility(int course, Contribution factor) {
        FeasibilityParts parts = feasibility.parts(course);
        List<Reason> reasons = new ArrayList<>();
        addStart(reasons, course, parts, factor.weight() * FeasibilityParts.START);
        addPrice(reasons, course, parts, factor.weight() * FeasibilityParts.PRICE);
        addAbsence(reasons, course, parts, factor.weight() * FeasibilityParts.ABSENCE);
        addPlaceAndTime(reasons, parts, factor.weight());
        return reasons;
    }

    private void addStart(List<Reason> reasons, int course, FeasibilityParts parts, double weight) {
        if (courses.entry(course).selfPaced()) {
            reasons.add(Reason.plain(Reason.Code.START_NOW, weight * parts.start()));
        } else if (parts.run() >= 0 && request.window().daysUntil(parts.run()) <= SOON_DAYS) {
            int days = request.window().daysUntil(parts.run());
            reasons.add(Reason.withNumber(Reason.Code.SOON, weight * parts.start(), days));
        }
    }

    private void addPrice(List<Reason> reasons, int course, FeasibilityParts parts, double weight) {
        if (courses.cents(course) == 0) {
            reasons.add(Reason.plain(Reason.Code.FREE_OF_CHARGE, weight));
        } else if (courses.cents(course) == CourseIndex.UNKNOWN) {
            reasons.add(Reason.plain(Reason.Code.PRICE_UNKNOWN, -weight * (1 - parts.price())));
        }
    }

    private void addAbsence(List<Reason> reasons, int course, FeasibilityParts parts, double weight) {
        Double days = courses.entry(course).daysAbsent();
        if (days != null && days > 0) {
            double cost = -weight * (1 - parts.absence());
            reasons.add(Reason.withNumber(Reason.Code.NEEDS_ABSENCE, cost, days));
        }
    }

    private void addPlaceAndTime(List<Reason> reasons, FeasibilityParts parts, double weight) {
        if (parts.run() < 0) {
            return;
        }
        double km = feasibility.place().km(parts.run());
        if (km > 0 && km <= NEAR_KM) {
            double share = wishes.maxDistanceKm() == null ? 0 : weight * FeasibilityParts.PLACE * parts.place();
            reasons.add(Reason.withNumber(Reason.Code.NEAR, share, Math.rint(km)));
        }
        boolean asked = !wishes.weekdays().isEmpty() || !wishes.timesOfDay().isEmpty();
        if (asked && parts.time() >= FITS) {
            reasons.add(Reason.plain(Reason.Code.FITS_WEEKDAYS, weight * FeasibilityParts.TIME * parts.time()));
        }
    }

    /** A stale offer says how many days ago it was confirmed, where it ever was. */
    List<Reason> freshness(int course, Contribution factor) {
        CourseEntry entry = courses.entry(course);
        LocalDate today = request.now().toLocalDate();
        if (!entry.isStale(today)) {
            return List.of();
        }
        double cost = -factor.weight() * (1 - factor.value());
        LocalDate confirmed = entry.lastConfirmedOn();
        return List.of(
                confirmed == null
                        ? Reason.plain(Reason.Code.STALE, cost)
                        : Reason.withNumber(Reason.Code.STALE, cost, today.toEpochDay() - confirmed.toEpochDay()));
    }

    /** Only good descriptions are worth a word. */
    List<Reason> quality(Contribution factor) {
        return factor.value() < WELL
                ? List.of()
                : List.of(Reason.plain(Reason.Code.WELL_DESCRIBED, factor.contribution()));
    }

    List<Reason> text(int course, Contribution factor) {
        if (factor.contribution() == 0) {
            return List.of();
        }
        String words = String.join(" ", request.text().wordsFoundIn(course));
        Reason.Code code = factor.value() < MATCHES ? Reason.Code.TOUCHES_TEXT : Reason.Code.MATCHES_TEXT;
        return List.of(Reason.withText(code, factor.contribution(), words));
    }
}
