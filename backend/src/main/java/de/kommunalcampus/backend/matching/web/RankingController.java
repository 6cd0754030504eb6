// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.matching.web;

import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.backend.matching.Draws;
import de.kommunalcampus.matchingmodel.ranking.Matcher;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells everybody how this installation ranks. */
@RestController
class RankingController {
    private final Matcher matcher;
    private final Draws draws;

    RankingController(Matcher matcher, Draws draws) {
        this.matcher = matcher;
        this.draws = draws;
    }

    @GetMapping("/api/v1/ranking")
    RankingView ranking(@AuthenticationPrincipal @Nullable SignedInAccount account) {
        return RankingView.of(matcher, account == null ? null : draws.isInForce(account.tenant()));
    }
}
