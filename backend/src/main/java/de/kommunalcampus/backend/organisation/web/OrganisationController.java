// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.organisation.web;

import de.kommunalcampus.backend.identity.EmployeeId;
import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.backend.organisation.ColleaguePages;
import de.kommunalcampus.backend.organisation.Units;
import jakarta.validation.constraints.NotBlank;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
class OrganisationController {
    private final ColleaguePages pages;
    private final Units units;

    OrganisationController(ColleaguePages pages, Units units) {
        this.pages = pages;
        this.units = units;
    }

    @GetMapping("/employees/{id}")
    ColleagueView employee(@AuthenticationPrincipal SignedInAccount account, @PathVariable @NotBlank String id) {
        return ColleagueView.of(pages.open(account, new EmployeeId(id)));
    }

    @GetMapping("/units")
    UnitsView units(@AuthenticationPrincipal SignedInAccount account) {
        return UnitsView.of(units.list(account.tenant()));
    }
}
