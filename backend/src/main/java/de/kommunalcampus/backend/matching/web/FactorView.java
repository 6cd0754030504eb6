// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.matching.web;

import de.kommunalcampus.matchingmodel.feature.FeatureCode;
import de.kommunalcampus.matchingmodel.scoring.Contribution;
import io.swagger.v3.oas.annotations.media.Schema;

@Schema(name = "Factor")
record FactorView(FeatureCode code, double value, double weight, double contribution) {
    static FactorView of(Contribution contribution) {
        return new FactorView(
                contribution.code(), contribution.value(), contribution.weight(), contribution.contribution());
    }
}
