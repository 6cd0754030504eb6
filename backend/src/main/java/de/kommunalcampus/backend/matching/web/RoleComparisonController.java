// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.matching.web;

import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.backend.matching.Matching;
import de.kommunalcampus.backend.matching.RoleComparison;
import de.kommunalcampus.backend.matching.RoleComparison.ComparedRole;
import de.kommunalcampus.backend.matching.Viewer;
import de.kommunalcampus.backend.matching.web.NearJobRolesView.NearRoleView;
import de.kommunalcampus.matchingmodel.catalogue.CompetencyId;
import de.kommunalcampus.matchingmodel.catalogue.JobRoleId;
import de.kommunalcampus.matchingmodel.need.RoleReadiness;
import de.kommunalcampus.matchingmodel.need.RoleRequirement;
import jakarta.validation.constraints.NotBlank;
import java.util.HashMap;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/profile")
class RoleComparisonController {
    private static final int NEAR = 8;

    /** Each costs one match; roles of ESCO ask for more than anybody reads. */
    private static final int MOST_COUNTED = 30;

    private final RoleComparison roles;
    private final Matching matching;

    RoleComparisonController(RoleComparison roles, Matching matching) {
        this.roles = roles;
        this.matching = matching;
    }

    @GetMapping("/job-roles/{id}")
    ComparedRoleView compare(@AuthenticationPrincipal SignedInAccount account, @PathVariable @NotBlank String id) {
        Viewer viewer = Viewer.of(account);
        ComparedRole compared = roles.compare(viewer, new JobRoleId(id));
        return ComparedRoleView.of(compared, offers(viewer, compared.readiness()));
    }

    @GetMapping("/near-job-roles")
    NearJobRolesView near(@AuthenticationPrincipal SignedInAccount account) {
        return new NearJobRolesView(roles.nearest(Viewer.of(account), NEAR).stream()
                .map(NearRoleView::of)
                .toList());
    }

    /** As many as the list of results shows for that competency. */
    private Map<CompetencyId, Integer> offers(Viewer viewer, RoleReadiness readiness) {
        Map<CompetencyId, Integer> offers = new HashMap<>();
        readiness.requirements().stream()
                .filter(requirement -> !requirement.isMet())
                .limit(MOST_COUNTED)
                .map(RoleRequirement::competency)
                .forEach(competency -> offers.put(competency, matching.countOffers(viewer, competency)));
        return offers;
    }
}
