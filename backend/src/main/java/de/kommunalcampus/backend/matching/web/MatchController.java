// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.matching.web;

import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.backend.matching.Draws;
import de.kommunalcampus.backend.matching.HitsListed;
import de.kommunalcampus.backend.matching.Matched;
import de.kommunalcampus.backend.matching.Matching;
import de.kommunalcampus.backend.matching.Viewer;
import de.kommunalcampus.backend.platform.InvalidRequest;
import de.kommunalcampus.matchingmodel.ranking.MatchQuery;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class MatchController {
    private static final RepeatedParameters PARAMETERS = RepeatedParameters.of(MatchForm.class, FacetForm.class);

    private final Matching matching;
    private final KnownNames known;
    private final Draws draws;
    private final ApplicationEventPublisher events;

    MatchController(Matching matching, KnownNames known, Draws draws, ApplicationEventPublisher events) {
        this.matching = matching;
        this.known = known;
        this.draws = draws;
        this.events = events;
    }

    @GetMapping("/api/v1/matches")
    MatchesView matches(
            @AuthenticationPrincipal SignedInAccount account,
            @ParameterObject @ModelAttribute @Valid MatchForm form,
            @ParameterObject @ModelAttribute @Valid FacetForm facets,
            @ParameterObject @ModelAttribute @Valid PlaceForm place,
            @ParameterObject @ModelAttribute @Valid WeightForm weights,
            HttpServletRequest request) {
        Viewer viewer = Viewer.of(account);
        Question question = new Question(form, facets, place, weights);
        MatchQuery query = checked(viewer, question, Cursor.offset(form.cursor(), question), request);
        Matched matched = matching.match(viewer, query, form.isListed() ? draws.find(account, question::text) : null);
        if (form.isListed()) {
            events.publishEvent(new HitsListed(account, query, matched.ranking()));
        }
        return MatchesView.of(matched, nextCursor(matched, query, question));
    }

    /** Where all of them can be attended, for a map; sort, limit and cursor do not count. */
    @GetMapping("/api/v1/matches/places")
    MatchPlacesView places(
            @AuthenticationPrincipal SignedInAccount account,
            @ParameterObject @ModelAttribute @Valid MatchForm form,
            @ParameterObject @ModelAttribute @Valid FacetForm facets,
            @ParameterObject @ModelAttribute @Valid PlaceForm place,
            @ParameterObject @ModelAttribute @Valid WeightForm weights,
            HttpServletRequest request) {
        Viewer viewer = Viewer.of(account);
        MatchQuery query = checked(viewer, new Question(form, facets, place, weights), 0, request);
        return MatchPlacesView.of(matching.places(viewer, query), place.point());
    }

    /** When all of them start in one month; sort, limit and cursor do not count. */
    @GetMapping("/api/v1/matches/calendar")
    MatchCalendarView calendar(
            @AuthenticationPrincipal SignedInAccount account,
            @Parameter(description = "such as 2027-01", schema = @Schema(type = "string")) @RequestParam
                    YearMonth shown,
            @ParameterObject @ModelAttribute @Valid MatchForm form,
            @ParameterObject @ModelAttribute @Valid FacetForm facets,
            @ParameterObject @ModelAttribute @Valid PlaceForm place,
            @ParameterObject @ModelAttribute @Valid WeightForm weights,
            HttpServletRequest request) {
        Viewer viewer = Viewer.of(account);
        MatchQuery query = checked(viewer, new Question(form, facets, place, weights), 0, request);
        return MatchCalendarView.of(matching.days(viewer, query, shown));
    }

    private MatchQuery checked(Viewer viewer, Question question, int offset, HttpServletRequest request) {
        PARAMETERS.check(request.getParameterMap());
        if (question.match().endsBeforeItBegins()) {
            throw new InvalidRequest("to", "is before the first day");
        }
        MatchQuery query = question.toQuery(offset);
        known.check(viewer, query);
        return query;
    }

    private static @Nullable String nextCursor(Matched matched, MatchQuery query, Question question) {
        int shown = matched.ranking().hits().size();
        int end = query.offset() + shown;
        return shown == 0 || end >= matched.ranking().total()
                ? null
                : Cursor.of(end, matched.ranking().catalogueVersion(), question).encode();
    }
}
