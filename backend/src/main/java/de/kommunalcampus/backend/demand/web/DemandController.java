// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.demand.web;

import de.kommunalcampus.backend.demand.Demand;
import de.kommunalcampus.backend.identity.SignedInAccount;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/demand")
class DemandController {
    private final Demand demand;

    DemandController(Demand demand) {
        this.demand = demand;
    }

    @GetMapping("/searches")
    DemandSearchesView listSoughtInVain(@AuthenticationPrincipal SignedInAccount account) {
        return DemandSearchesView.of(demand.listSearches(account.tenant()));
    }

    @GetMapping("/impressions")
    DemandPlacesView countByPlace(@AuthenticationPrincipal SignedInAccount account) {
        return DemandPlacesView.of(demand.listPlaces(account.tenant()));
    }

    /** What became of pairs that chance decided about: those it swapped beside those it left. */
    @GetMapping("/swaps")
    DemandSwapsView countSwaps(@AuthenticationPrincipal SignedInAccount account) {
        return DemandSwapsView.of(demand.listDrawnPlaces(account.tenant()));
    }
}
