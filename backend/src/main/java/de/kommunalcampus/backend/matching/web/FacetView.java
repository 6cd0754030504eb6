// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.matching.web;

import de.kommunalcampus.matchingmodel.retrieval.Facet;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Schema(name = "Facet")
record FacetView(
        @Schema(
                allowableValues = {
                    "format",
                    "pace",
                    "provider",
                    "teaches",
                    "level",
                    "language",
                    "price",
                    "freeOfCharge",
                    "duration",
                    "daysAbsent",
                    "month",
                    "weekday",
                    "timeOfDay",
                    "place",
                    "certificate",
                    "accessibility",
                    "bookableWithoutApproval"
                })
        String name,

        List<Value> values) {
    static FacetView of(Facet facet) {
        return new FacetView(
                FacetForm.parameter(facet.name()),
                facet.values().stream().map(Value::of).toList());
    }

    @Schema(name = "FacetValue")
    record Value(String value, @Nullable String label, int count, boolean selected) {
        static Value of(Facet.Value value) {
            String label = value.label().isEmpty() ? null : value.label();
            return new Value(value.value(), label, value.count(), value.selected());
        }
    }
}
