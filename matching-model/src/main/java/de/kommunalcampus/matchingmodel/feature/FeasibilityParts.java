// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.feature;

/**
 * The parts of feasibility, each from 0 to 1; a wish that is not stated gives 1.
 *
 * @param start 1 for "now", ½ for in 60 days; 0 where nothing can be booked
 * @param price 1 for nothing, ½ for 500 euros
 * @param absence against the wished days absent
 * @param place against the wished distance
 * @param time against the wished weekdays and times of day
 * @param format against the wished formats
 * @param run slot of the run they hold for; -1 for self-paced courses and where nothing can be booked
 */
public record FeasibilityParts(
        double start, double price, double absence, double place, double time, double format, int run) {

    public static final double START = 0.25;
    public static final double PRICE = 0.20;
    public static final double ABSENCE = 0.20;
    public static final double PLACE = 0.15;
    public static final double TIME = 0.10;
    public static final double FORMAT = 0.10;

    double value() {
        return Math.min(
                1, START * start + PRICE * price + ABSENCE * absence + PLACE * place + TIME * time + FORMAT * format);
    }
}
