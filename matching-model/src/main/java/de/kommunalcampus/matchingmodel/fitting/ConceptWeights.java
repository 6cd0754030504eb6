// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.fitting;

import java.util.stream.DoubleStream;

/** How much each kind of description says about a concept; 0 leaves it out. */
public record ConceptWeights(double parts, double groups, double description, double titles) {
    public ConceptWeights {
        if (!DoubleStream.of(parts, groups, description, titles).allMatch(weight -> weight >= 0 && weight < 1e6)) {
            throw new IllegalArgumentException("Weights are not below 0 and below a million");
        }
        if (parts + groups + description + titles == 0) {
            throw new IllegalArgumentException("Some description has to count");
        }
    }
}
