// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.matching.web;

import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.backend.matching.Matching;
import de.kommunalcampus.backend.matching.Rated;
import de.kommunalcampus.backend.matching.Viewer;
import de.kommunalcampus.matchingmodel.catalogue.CourseId;
import de.kommunalcampus.matchingmodel.ranking.Matcher;
import jakarta.validation.Valid;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ChosenController {
    private final Matching matching;
    private final String modelVersion;

    ChosenController(Matching matching, Matcher matcher) {
        this.matching = matching;
        this.modelVersion = matcher.weights().modelVersion();
    }

    /** The cards of courses by id, in that order; those one may not see are left out. */
    @GetMapping("/api/v1/course-cards")
    ChosenView courseCards(
            @AuthenticationPrincipal SignedInAccount account, @ParameterObject @ModelAttribute @Valid ChosenForm form) {
        Viewer viewer = Viewer.of(account);
        Rated rated = matching.rate(
                viewer, form.id().stream().distinct().map(CourseId::new).toList());
        return ChosenView.of(rated, viewer, modelVersion);
    }
}
