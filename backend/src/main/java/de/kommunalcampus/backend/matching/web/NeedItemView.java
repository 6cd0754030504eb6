// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.matching.web;

import de.kommunalcampus.matchingmodel.catalogue.Catalogue;
import de.kommunalcampus.matchingmodel.catalogue.ProficiencyLevel;
import de.kommunalcampus.matchingmodel.catalogue.Ref;
import de.kommunalcampus.matchingmodel.need.NeedItem;
import de.kommunalcampus.matchingmodel.need.NeedOrigin;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Schema(name = "NeedItem")
record NeedItemView(
        Ref competency, @Nullable ProficiencyLevel from, ProficiencyLevel to, double weight, List<Origin> origins) {
    static NeedItemView of(NeedItem item, Catalogue catalogue) {
        return new NeedItemView(
                catalogue
                        .competencies()
                        .entry(catalogue.competencies().ordinal(item.competency()))
                        .ref(),
                item.from(),
                item.to(),
                item.weight(),
                item.origins().stream().map(Origin::of).toList());
    }

    @Schema(name = "NeedOrigin")
    record Origin(NeedOrigin.Kind kind, Ref ref) {
        static Origin of(NeedOrigin origin) {
            return new Origin(origin.kind(), origin.ref());
        }
    }
}
