// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.profile.web;

import de.kommunalcampus.backend.identity.EmployeeId;
import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.backend.organisation.Units;
import de.kommunalcampus.backend.platform.NotFound;
import de.kommunalcampus.backend.profile.Onboarding;
import de.kommunalcampus.backend.profile.Onboardings;
import de.kommunalcampus.backend.profile.OwnWorkChanges;
import de.kommunalcampus.backend.profile.Proposals;
import jakarta.validation.Valid;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The first five minutes: what they begin with, and how far the person has come. */
@RestController
@RequestMapping("/api/v1/onboarding")
class OnboardingController {
    private final Onboardings onboardings;
    private final Proposals proposals;
    private final Units units;
    private final OwnWorkChanges work;

    OnboardingController(Onboardings onboardings, Proposals proposals, Units units, OwnWorkChanges work) {
        this.onboardings = onboardings;
        this.proposals = proposals;
        this.units = units;
        this.work = work;
    }

    @GetMapping
    OnboardingView onboarding(@AuthenticationPrincipal SignedInAccount account) {
        EmployeeId employee = account.self();
        Onboarding found = onboardings.find(account.tenant(), employee).orElseThrow(NotFound::new);
        return OnboardingView.of(
                found,
                units.list(account.tenant()),
                proposals.listOf(account.tenant(), employee).stream()
                        .map(ProposalView::of)
                        .toList());
    }

    @PutMapping
    OnboardingView reach(@AuthenticationPrincipal SignedInAccount account, @RequestBody @Valid OnboardingForm form) {
        work.reach(account.tenant(), account.self(), form.step());
        return onboarding(account);
    }
}
