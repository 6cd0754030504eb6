// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.matching.web;

import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.backend.matching.Matching;
import de.kommunalcampus.backend.matching.Viewer;
import de.kommunalcampus.backend.platform.InvalidRequest;
import de.kommunalcampus.matchingmodel.catalogue.CourseId;
import de.kommunalcampus.matchingmodel.ranking.MatchQuery;
import de.kommunalcampus.matchingmodel.ranking.Matcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class CourseController {
    private static final RepeatedParameters PARAMETERS = RepeatedParameters.of(CourseForm.class, FacetForm.class);

    private final Matching matching;
    private final KnownNames known;
    private final String modelVersion;

    CourseController(Matching matching, KnownNames known, Matcher matcher) {
        this.matching = matching;
        this.known = known;
        this.modelVersion = matcher.weights().modelVersion();
    }

    @GetMapping("/api/v1/courses/{id}")
    CoursePage course(
            @AuthenticationPrincipal SignedInAccount account,
            @PathVariable @NotBlank String id,
            @ParameterObject @ModelAttribute @Valid CourseForm form,
            @ParameterObject @ModelAttribute @Valid FacetForm facets,
            @ParameterObject @ModelAttribute @Valid PlaceForm place,
            @ParameterObject @ModelAttribute @Valid WeightForm weights,
            HttpServletRequest request) {
        PARAMETERS.check(request.getParameterMap());
        Question question = new Question(form.asMatchForm(), facets, place, weights);
        if (question.match().endsBeforeItBegins()) {
            throw new InvalidRequest("to", "is before the first day");
        }
        Viewer viewer = Viewer.of(account);
        MatchQuery query = question.toQuery(0);
        known.check(viewer, query);
        return CoursePage.of(
                matching.explain(viewer, new CourseId(id), query),
                viewer,
                modelVersion + query.emphasis().suffix());
    }
}
