// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.feature;

import de.kommunalcampus.matchingmodel.catalogue.CourseIndex;
import de.kommunalcampus.matchingmodel.catalogue.Merit;
import de.kommunalcampus.matchingmodel.catalogue.TraitTable;

/**
 * How well a course is described and documented: 0.5 × mean confidence of its competency tags (0 without tags), 0.2 for a
 * certificate, 0.1 each for a promise, for known hours and for a known price.
 */
public final class Quality implements Feature {

    private static final double TAGS = 0.5;
    private static final double CERTIFICATE = 0.2;
    private static final double STATED = 0.1;

    private final CourseIndex courses;

    Quality(MatchContext context) {
        courses = context.courses();
    }

    @Override
    public FeatureCode code() {
        return FeatureCode.QUALITY;
    }

    @Override
    public double value(int course) {
        TraitTable traits = courses.traits();
        double value = TAGS * courses.taught().meanConfidence(course);
        value += traits.hasCertificate(course) ? CERTIFICATE : 0;
        value += traits.hasPromise(course) ? STATED : 0;
        value += traits.hasHours(course) ? STATED : 0;
        value += courses.cents(course) == CourseIndex.UNKNOWN ? 0 : STATED;
        return Math.min(1, value);
    }

    /** No less than the value, and nearly as little, with one look. */
    public double most(int course) {
        int merit = courses.merit(course);
        return TAGS * Merit.confidence(merit)
                + (Merit.hasCertificate(merit) ? CERTIFICATE : 0)
                + STATED * Merit.stated(merit);
    }
}
