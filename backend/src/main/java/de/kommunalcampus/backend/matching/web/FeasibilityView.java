// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.matching.web;

import de.kommunalcampus.matchingmodel.feature.Feasibility;
import de.kommunalcampus.matchingmodel.feature.FeasibilityParts;
import de.kommunalcampus.matchingmodel.feature.Limit;
import de.kommunalcampus.matchingmodel.feature.LowPrice;
import de.kommunalcampus.matchingmodel.feature.PlaceFit;
import java.util.Arrays;
import java.util.List;

/**
 * What the feasibility of a course is made of. Its numbers from 0 to 1 say how far a part is fulfilled.
 *
 * @param parts they add up to 1
 * @param daysToHalf the start is fulfilled by half where the best run starts in so many days
 * @param eurosToHalf the price is fulfilled by half at so many euros
 * @param atTheLimit where a wished distance or absence is just reached
 * @param otherFormat for a format that is not among those wished
 */
record FeasibilityView(
        List<FeasibilityPart> parts,
        double daysToHalf,
        double eurosToHalf,
        double unknownPrice,
        double unknownAbsence,
        double unknownPlace,
        double atTheLimit,
        double otherFormat) {

    private static final int CENTS_PER_EURO = 100;

    static FeasibilityView inForce() {
        return new FeasibilityView(
                Arrays.stream(FeasibilityPart.Code.values())
                        .map(FeasibilityPart::of)
                        .toList(),
                Feasibility.DAYS_TO_HALF,
                LowPrice.CENTS_TO_HALF / CENTS_PER_EURO,
                LowPrice.UNKNOWN,
                Feasibility.UNKNOWN_DAYS,
                PlaceFit.UNKNOWN,
                Limit.AT_THE_LIMIT,
                Feasibility.OTHER_FORMAT);
    }

    /** A part and what it weighs among the others. */
    record FeasibilityPart(Code code, double weight) {
        static FeasibilityPart of(Code code) {
            return new FeasibilityPart(
                    code,
                    switch (code) {
                        case START -> FeasibilityParts.START;
                        case PRICE -> FeasibilityParts.PRICE;
                        case ABSENCE -> FeasibilityParts.ABSENCE;
                        case PLACE -> FeasibilityParts.PLACE;
                        case TIME -> FeasibilityParts.TIME;
                        case FORMAT -> FeasibilityParts.FORMAT;
                    });
        }

        enum Code {
            START,
            PRICE,
            ABSENCE,
            PLACE,
            TIME,
            FORMAT
        }
    }
}
