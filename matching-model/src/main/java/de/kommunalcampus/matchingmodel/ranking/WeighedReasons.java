// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.ranking;

import de.kommunalcampus.matchingmodel.catalogue.CourseIndex;
import de.kommunalcampus.matchingmodel.catalogue.RunTable;
import de.kommunalcampus.matchingmodel.scoring.Contribution;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The reasons that come from what a person weighs beside the published score. Each says the fact: one that is worth half
 * or more speaks for the course with what it adds, any other against it with what it would add at its best.
 */
final class WeighedReasons {

    private static final double CENTS_PER_EURO = 100;
    private static final double MINUTES_PER_HOUR = 60;
    private static final double SPEAKS_FOR = 0.5;

    private final Request request;
    private final CourseIndex courses;

    WeighedReasons(Request request) {
        this.request = request;
        courses = request.courses();
    }

    List<Reason> price(int course, Contribution factor) {
        long cents = courses.cents(course);
        if (cents == CourseIndex.UNKNOWN) {
            return List.of(Reason.plain(Reason.Code.PRICE_UNKNOWN, share(factor)));
        }
        return List.of(
                cents == 0
                        ? Reason.plain(Reason.Code.FREE_OF_CHARGE, share(factor))
                        : Reason.withNumber(Reason.Code.COSTS, share(factor), cents / CENTS_PER_EURO));
    }

    /** To the nearest run that counts; without a number where nobody knows how far it is. */
    List<Reason> way(int course, Contribution factor) {
        double km = courses.traits().isSelfPaced(course)
                ? 0
                : wantedRuns(course)
                        .mapToDouble(request.window()::km)
                        .filter(way -> !Double.isNaN(way))
                        .min()
                        .orElse(Double.NaN);
        return List.of(
                Double.isNaN(km)
                        ? Reason.plain(Reason.Code.AWAY, share(factor))
                        : Reason.withNumber(Reason.Code.AWAY, share(factor), Math.rint(km)));
    }

    List<Reason> start(int course, Contribution factor) {
        if (courses.traits().isSelfPaced(course)) {
            return List.of(Reason.plain(Reason.Code.START_NOW, share(factor)));
        }
        return wantedRuns(course)
                .mapToObj(run -> Reason.withNumber(
                        Reason.Code.SOON, share(factor), request.window().daysUntil(run)))
                .limit(1)
                .toList();
    }

    /** Without a number where nobody knows how long it takes. */
    List<Reason> duration(int course, Contribution factor) {
        int minutes = courses.traits().minutes(course);
        return List.of(
                minutes == CourseIndex.UNKNOWN
                        ? Reason.plain(Reason.Code.LASTS, share(factor))
                        : Reason.withNumber(Reason.Code.LASTS, share(factor), minutes / MINUTES_PER_HOUR));
    }

    private IntStream wantedRuns(int course) {
        RunTable runs = courses.runs();
        return IntStream.range(runs.first(course), runs.end(course)).filter(request.window()::isWanted);
    }

    private static double share(Contribution factor) {
        return factor.value() >= SPEAKS_FOR ? factor.contribution() : -factor.weight() * (1 - factor.value());
    }
}
