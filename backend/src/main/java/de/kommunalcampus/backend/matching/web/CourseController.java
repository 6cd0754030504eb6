// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.matching.web;

import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.backend.matching.CourseOpened;
import de.kommunalcampus.backend.matching.Explained;
import de.kommunalcampus.backend.matching.Matching;
import de.kommunalcampus.backend.matching.PlaceDraw;
import de.kommunalcampus.backend.matching.Viewer;
import de.kommunalcampus.backend.platform.InvalidRequest;
import de.kommunalcampus.matchingmodel.catalogue.CourseId;
import de.kommunalcampus.matchingmodel.ranking.MatchQuery;
import de.kommunalcampus.matchingmodel.ranking.Matcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.Objects;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.context.ApplicationEventPublisher;
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
    private final ApplicationEventPublisher events;
    private final String modelVersion;

    CourseController(Matching matching, KnownNames known, ApplicationEventPublisher events, Matcher matcher) {
        this.matching = matching;
        this.known = known;
        this.events = events;
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
        Explained explained = matching.explain(viewer, new CourseId(id), query);
        Integer openedAt = form.openedAt();
        if (openedAt != null) {
            PlaceDraw draw = Objects.requireNonNullElse(form.openedDraw(), PlaceDraw.NONE);
            events.publishEvent(new CourseOpened(account, new CourseId(id), openedAt, draw));
        }
        return CoursePage.of(explained, viewer, modelVersion + query.emphasis().suffix());
    }
}
