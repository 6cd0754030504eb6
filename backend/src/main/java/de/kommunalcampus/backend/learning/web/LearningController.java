// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.learning.web;

import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.backend.learning.OwnLearning;
import de.kommunalcampus.matchingmodel.catalogue.CourseId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What one has begun and finished; every change answers with the whole of it. */
@RestController
@RequestMapping("/api/v1")
class LearningController {
    private final OwnLearning own;

    LearningController(OwnLearning own) {
        this.own = own;
    }

    @GetMapping("/learning")
    LearningView learning(@AuthenticationPrincipal SignedInAccount account) {
        return LearningView.of(own.list(account.tenant(), account.self()));
    }

    @PostMapping("/courses/{id}/start")
    StartView startCourse(@AuthenticationPrincipal SignedInAccount account, @PathVariable @NotBlank String id) {
        String link =
                own.start(account.tenant(), account.self(), new CourseId(id)).toString();
        return new StartView(link, learning(account));
    }

    @PutMapping("/courses/{id}/completion")
    LearningView completeCourse(
            @AuthenticationPrincipal SignedInAccount account,
            @PathVariable @NotBlank String id,
            @RequestBody @Valid CompletionForm form) {
        own.complete(account.tenant(), account.self(), new CourseId(id), form.on());
        return learning(account);
    }

    @DeleteMapping("/courses/{id}/completion")
    LearningView undoCompletion(@AuthenticationPrincipal SignedInAccount account, @PathVariable @NotBlank String id) {
        own.undoCompletion(account.tenant(), account.self(), new CourseId(id));
        return learning(account);
    }
}
