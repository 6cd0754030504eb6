// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.matching.web;

import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.backend.matching.CatalogueHolder;
import de.kommunalcampus.backend.matching.Matched;
import de.kommunalcampus.backend.matching.Matching;
import de.kommunalcampus.backend.matching.Viewer;
import de.kommunalcampus.backend.platform.InvalidRequest;
import de.kommunalcampus.matchingmodel.catalogue.Catalogue;
import de.kommunalcampus.matchingmodel.catalogue.CompetencyId;
import de.kommunalcampus.matchingmodel.catalogue.JobRoleId;
import de.kommunalcampus.matchingmodel.ranking.MatchQuery;
import de.kommunalcampus.matchingmodel.retrieval.Facet;
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
    private final CatalogueHolder catalogues;

    MatchController(Matching matching, CatalogueHolder catalogues) {
        this.matching = matching;
        this.catalogues = catalogues;
    }

    @GetMapping("/api/v1/matches")
    MatchesView matches(
            @AuthenticationPrincipal SignedInAccount account,
            @ParameterObject @ModelAttribute @Valid MatchForm form,
            @ParameterObject @ModelAttribute @Valid FacetForm facets,
            @ParameterObject @ModelAttribute @Valid PlaceForm place,
            @ParameterObject @ModelAttribute WeightForm weights,
            HttpServletRequest request) {
        PARAMETERS.check(request.getParameterMap());
        if (form.endsBeforeItBegins()) {
            throw new InvalidRequest("to", "is before the first day");
        }
        Viewer viewer = Viewer.of(account);
        Question question = new Question(form, facets, place, weights);
        MatchQuery query = question.toQuery(Cursor.offset(form.cursor(), question));
        requireKnown(viewer, query);
        Matched matched = matching.match(viewer, query);
        return MatchesView.of(matched, nextCursor(matched, query, question));
    }

    /** A filter on what does not exist, or is another tenant's, is a mistake and not an empty result. */
    private void requireKnown(Viewer viewer, MatchQuery query) {
        Catalogue catalogue = catalogues.get().catalogue();
        CompetencyId competency = query.filters().competency();
        if (competency != null
                && catalogue.findCompetency(viewer.tenant(), competency).isEmpty()) {
            throw new InvalidRequest("competency", "is not known");
        }
        if (query.filters().choices().of(Facet.Name.COMPETENCY).stream()
                .anyMatch(id -> catalogue
                        .findCompetency(viewer.tenant(), new CompetencyId(id))
                        .isEmpty())) {
            throw new InvalidRequest("teaches", "is not known");
        }
        JobRoleId jobRole = query.jobRole();
        if (jobRole != null && catalogue.findJobRole(viewer.tenant(), jobRole).isEmpty()) {
            throw new InvalidRequest("jobRole", "is not known");
        }
    }

    private static @Nullable String nextCursor(Matched matched, MatchQuery query, Question question) {
        int shown = matched.ranking().hits().size();
        int end = query.offset() + shown;
        return shown == 0 || end >= matched.ranking().total()
                ? null
                : Cursor.of(end, matched.ranking().catalogueVersion(), question).encode();
    }
}
