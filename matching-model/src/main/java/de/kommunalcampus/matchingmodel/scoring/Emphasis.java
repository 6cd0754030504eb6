// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.scoring;

import de.kommunalcampus.matchingmodel.feature.FeatureCode;
import java.util.HexFormat;

/**
 * What a person wants to count, each from 0 to 1 and not all 0; only their proportions matter. The published score weighs
 * {@code fit}, and beside it stand the low price, the short way, the early start and the short duration.
 */
public record Emphasis(double fit, double price, double near, double soon, double shortness) {

    private static final Emphasis PUBLISHED = new Emphasis(1, 0, 0, 0, 0);

    public Emphasis {
        check("fit", fit);
        check("price", price);
        check("near", near);
        check("soon", soon);
        check("short", shortness);
        if (fit + price + near + soon + shortness == 0) {
            throw new IllegalArgumentException("Of the weights fit, price, near, soon, short one must be above 0");
        }
    }

    private static void check(String name, double weight) {
        if (!(weight >= 0 && weight <= 1)) {
            throw new IllegalArgumentException("The weight " + name + " must be from 0 to 1, is " + weight);
        }
    }

    /** Nothing beside the published score. */
    public static Emphasis published() {
        return PUBLISHED;
    }

    /** Whether only the published score counts. */
    public boolean isPublished() {
        return price == 0 && near == 0 && soon == 0 && shortness == 0;
    }

    /** What the weight of a feature is multiplied with; those beside the published score weigh 1 before. */
    double factor(FeatureCode code) {
        double weight = switch (code) {
            case PRICE -> price;
            case NEAR -> near;
            case SOON -> soon;
            case SHORT -> shortness;
            case NEED_COVERED, LEVEL_FIT, FEASIBILITY, QUALITY, FRESHNESS, TEXT_MATCH -> fit;
        };
        return isPublished() ? Math.signum(weight) : weight / (fit + price + near + soon + shortness);
    }

    /** Added to the version of the model; empty for the published score. */
    public String suffix() {
        return isPublished()
                ? ""
                : "-own-" + HexFormat.of().toHexDigits(toString().hashCode());
    }
}
