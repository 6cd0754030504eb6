// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.competency.web;

import de.kommunalcampus.backend.competency.CompetencyLibrary;
import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.backend.platform.NotFound;
import de.kommunalcampus.backend.platform.SearchText;
import de.kommunalcampus.matchingmodel.catalogue.CompetencyId;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
class LibraryController {
    private final CompetencyLibrary library;

    LibraryController(CompetencyLibrary library) {
        this.library = library;
    }

    @GetMapping("/competencies")
    CompetenciesView competencies(
            @AuthenticationPrincipal SignedInAccount account, @RequestParam(required = false) @Nullable String text) {
        return new CompetenciesView(library.listCompetencies(account.tenant(), SearchText.of(text)));
    }

    @GetMapping("/competencies/{id}")
    CompetencyView competency(@AuthenticationPrincipal SignedInAccount account, @PathVariable @NotBlank String id) {
        return library.find(account.tenant(), new CompetencyId(id))
                .map(CompetencyView::of)
                .orElseThrow(NotFound::new);
    }

    @GetMapping("/tasks")
    TasksView tasks(
            @AuthenticationPrincipal SignedInAccount account, @RequestParam(required = false) @Nullable String text) {
        return new TasksView(library.listTasks(account.tenant(), SearchText.of(text)));
    }

    @GetMapping("/job-roles")
    JobRolesView jobRoles(
            @AuthenticationPrincipal SignedInAccount account, @RequestParam(required = false) @Nullable String text) {
        return new JobRolesView(library.listJobRoles(account.tenant(), SearchText.of(text)));
    }
}
