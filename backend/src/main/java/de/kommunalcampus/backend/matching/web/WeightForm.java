// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.matching.web;

import de.kommunalcampus.backend.platform.InvalidRequest;
import de.kommunalcampus.backend.platform.ProblemException.FieldProblem;
import de.kommunalcampus.matchingmodel.scoring.Emphasis;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the person wants to count, each from 0 to 1; without any of them the published weights are in force. */
record WeightForm(
        @Nullable Double fitWeight,
        @Nullable Double priceWeight,
        @Nullable Double nearWeight,
        @Nullable Double soonWeight,
        @Nullable Double shortWeight) {

    private Map<String, @Nullable Double> byName() {
        Map<String, @Nullable Double> weights = new LinkedHashMap<>();
        weights.put("fitWeight", fitWeight);
        weights.put("priceWeight", priceWeight);
        weights.put("nearWeight", nearWeight);
        weights.put("soonWeight", soonWeight);
        weights.put("shortWeight", shortWeight);
        return weights;
    }

    /** @throws InvalidRequest naming what is no weight, and where all are 0 */
    Emphasis emphasis() {
        List<FieldProblem> problems = byName().entrySet().stream()
                .filter(weight -> weight.getValue() != null && !(weight.getValue() >= 0 && weight.getValue() <= 1))
                .map(weight -> new FieldProblem(weight.getKey(), "is no number from 0 to 1"))
                .toList();
        if (!problems.isEmpty()) {
            throw new InvalidRequest(problems);
        }
        double others = or(priceWeight, 0) + or(nearWeight, 0) + or(soonWeight, 0) + or(shortWeight, 0);
        if (or(fitWeight, 1) + others == 0) {
            throw new InvalidRequest("fitWeight", "and all other weights are 0, so nothing would count");
        }
        return new Emphasis(
                or(fitWeight, 1), or(priceWeight, 0), or(nearWeight, 0), or(soonWeight, 0), or(shortWeight, 0));
    }

    private static double or(@Nullable Double weight, double otherwise) {
        return weight == null ? otherwise : weight;
    }

    String question() {
        return byName().values().toString();
    }
}
