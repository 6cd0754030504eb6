// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.profile.web;

import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.backend.platform.NotFound;
import de.kommunalcampus.backend.profile.OwnProfile;
import de.kommunalcampus.backend.profile.ProfileDetails;
import de.kommunalcampus.backend.profile.Profiles;
import de.kommunalcampus.matchingmodel.catalogue.CompetencyId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/profile")
class ProfileController {
    private final Profiles profiles;
    private final OwnProfile own;
    private final Clock clock;

    ProfileController(Profiles profiles, OwnProfile own, Clock clock) {
        this.profiles = profiles;
        this.own = own;
        this.clock = clock;
    }

    @GetMapping
    ProfileView profile(@AuthenticationPrincipal SignedInAccount account) {
        return ProfileView.of(details(account), LocalDate.now(clock));
    }

    @PutMapping("/competencies/{competencyId}")
    CompetencyView assess(
            @AuthenticationPrincipal SignedInAccount account,
            @PathVariable @NotBlank String competencyId,
            @RequestBody @Valid LevelForm form) {
        CompetencyId competency = new CompetencyId(competencyId);
        own.assess(account.tenant(), account.self(), competency, form.level());
        return details(account)
                .competency(competency)
                .map(changed -> CompetencyView.of(changed, LocalDate.now(clock)))
                .orElseThrow(NotFound::new);
    }

    @PatchMapping("/goals")
    ProfileView aimAt(@AuthenticationPrincipal SignedInAccount account, @RequestBody @Valid GoalsForm form) {
        own.aimAt(account.tenant(), account.self(), form.goals(), form.dropped());
        return profile(account);
    }

    @PutMapping("/constraints")
    ProfileView arrange(@AuthenticationPrincipal SignedInAccount account, @RequestBody @Valid WishesForm form) {
        own.arrange(account.tenant(), account.self(), form.wishes());
        return profile(account);
    }

    private ProfileDetails details(SignedInAccount account) {
        return profiles.findDetails(account.tenant(), account.self()).orElseThrow(NotFound::new);
    }
}
