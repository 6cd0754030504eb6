// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.competency.web;

import de.kommunalcampus.backend.competency.CompetencyDetails;
import de.kommunalcampus.backend.competency.LevelDescription;
import de.kommunalcampus.matchingmodel.catalogue.Label;
import de.kommunalcampus.matchingmodel.catalogue.Ref;
import java.util.List;
import org.jspecify.annotations.Nullable;

record CompetencyView(
        String id,
        Label label,
        String area,
        @Nullable String areaEn,
        String description,
        List<String> alternativeLabels,
        List<LevelDescription> levelDescriptions,
        List<Ref> broader,
        List<Ref> narrower,
        List<Ref> related,
        @Nullable String uri,
        boolean labelFallback) {
    static CompetencyView of(CompetencyDetails details) {
        return new CompetencyView(
                details.ref().id(),
                details.ref().label(),
                details.area(),
                details.areaEn(),
                details.description(),
                details.alternativeLabels(),
                details.levels(),
                details.broader(),
                details.narrower(),
                details.related(),
                details.uri(),
                details.labelFallback());
    }
}
