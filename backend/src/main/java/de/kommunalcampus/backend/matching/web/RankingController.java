// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.matching.web;

import de.kommunalcampus.matchingmodel.ranking.Matcher;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells everybody how this installation ranks. */
@RestController
class RankingController {
    private final RankingView view;

    RankingController(Matcher matcher) {
        view = RankingView.of(matcher);
    }

    @GetMapping("/api/v1/ranking")
    RankingView ranking() {
        return view;
    }
}
