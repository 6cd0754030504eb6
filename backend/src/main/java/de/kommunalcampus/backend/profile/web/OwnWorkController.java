// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.profile.web;

import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.backend.platform.NotFound;
import de.kommunalcampus.backend.profile.OwnWorkChanges;
import de.kommunalcampus.backend.profile.Profiles;
import de.kommunalcampus.matchingmodel.catalogue.CompetencyId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the person says of the own work; each answer is the whole profile. */
@RestController
@RequestMapping("/api/v1/profile")
class OwnWorkController {
    private final OwnWorkChanges work;
    private final Profiles profiles;
    private final Clock clock;

    OwnWorkController(OwnWorkChanges work, Profiles profiles, Clock clock) {
        this.work = work;
        this.profiles = profiles;
        this.clock = clock;
    }

    @PatchMapping("/tasks")
    ProfileView stateTasks(@AuthenticationPrincipal SignedInAccount account, @RequestBody @Valid TasksForm form) {
        work.state(account.tenant(), account.self(), form.ownTasks(), form.droppedTasks());
        return profile(account);
    }

    @PutMapping("/set-aside/{competencyId}")
    ProfileView setAside(
            @AuthenticationPrincipal SignedInAccount account, @PathVariable @NotBlank String competencyId) {
        work.setAside(account.tenant(), account.self(), new CompetencyId(competencyId), true);
        return profile(account);
    }

    @DeleteMapping("/set-aside/{competencyId}")
    ProfileView takeBack(
            @AuthenticationPrincipal SignedInAccount account, @PathVariable @NotBlank String competencyId) {
        work.setAside(account.tenant(), account.self(), new CompetencyId(competencyId), false);
        return profile(account);
    }

    private ProfileView profile(SignedInAccount account) {
        return profiles.findDetails(account.tenant(), account.self())
                .map(details -> ProfileView.of(details, LocalDate.now(clock)))
                .orElseThrow(NotFound::new);
    }
}
