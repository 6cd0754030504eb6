// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.matching.web;

import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.backend.matching.Matched;
import de.kommunalcampus.backend.matching.Matching;
import de.kommunalcampus.backend.matching.Viewer;
import de.kommunalcampus.backend.platform.InvalidRequest;
import de.kommunalcampus.matchingmodel.ranking.MatchQuery;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;

@RestController
class MatchController {
    private static final RepeatedParameters PARAMETERS = RepeatedParameters.of(MatchForm.class, FacetForm.class);

    private final Matching matching;
    private final KnownNames known;

    MatchController(Matching matching, KnownNames known) {
        this.matching = matching;
        this.known = known;
    }

    @GetMapping("/api/v1/matches")
    MatchesView matches(
            @AuthenticationPrincipal SignedInAccount account,
            @ParameterObject @ModelAttribute @Valid MatchForm form,
            @ParameterObject @ModelAttribute @Valid FacetForm facets,
            @ParameterObject @ModelAttribute @Valid PlaceForm place,
            @ParameterObject @ModelAttribute @Valid WeightForm weights,
            HttpServletRequest request) {
        PARAMETERS.check(request.getParameterMap());
        if (form.endsBeforeItBegins()) {
            throw new InvalidRequest("to", "is before the first day");
        }
        Viewer viewer = Viewer.of(account);
        Question question = new Question(form, facets, place, weights);
        MatchQuery query = question.toQuery(Cursor.offset(form.cursor(), question));
        known.check(viewer, query);
        Matched matched = matching.match(viewer, query);
        return MatchesView.of(matched, nextCursor(matched, query, question));
    }

    private static @Nullable String nextCursor(Matched matched, MatchQuery query, Question question) {
        int shown = matched.ranking().hits().size();
        int end = query.offset() + shown;
        return shown == 0 || end >= matched.ranking().total()
                ? null
                : Cursor.of(end, matched.ranking().catalogueVersion(), question).encode();
    }
}
