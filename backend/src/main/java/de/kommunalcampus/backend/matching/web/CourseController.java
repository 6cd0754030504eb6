// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.matching.web;

import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.backend.matching.Matching;
import de.kommunalcampus.backend.matching.Viewer;
import de.kommunalcampus.matchingmodel.catalogue.CourseId;
import de.kommunalcampus.matchingmodel.ranking.Matcher;
import jakarta.validation.constraints.NotBlank;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class CourseController {
    private final Matching matching;
    private final String modelVersion;

    CourseController(Matching matching, Matcher matcher) {
        this.matching = matching;
        this.modelVersion = matcher.weights().modelVersion();
    }

    @GetMapping("/api/v1/courses/{id}")
    CoursePage course(@AuthenticationPrincipal SignedInAccount account, @PathVariable @NotBlank String id) {
        Viewer viewer = Viewer.of(account);
        return CoursePage.of(matching.explain(viewer, new CourseId(id)), viewer, modelVersion);
    }
}
