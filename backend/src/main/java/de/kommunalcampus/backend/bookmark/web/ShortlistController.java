// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.bookmark.web;

import de.kommunalcampus.backend.bookmark.OwnShortlist;
import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.matchingmodel.catalogue.CourseId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** One's own list; every change answers with the whole of it. */
@RestController
@RequestMapping("/api/v1/shortlist")
class ShortlistController {
    private final OwnShortlist own;

    ShortlistController(OwnShortlist own) {
        this.own = own;
    }

    @GetMapping
    ShortlistView shortlist(@AuthenticationPrincipal SignedInAccount account) {
        return ShortlistView.of(own.get(account.tenant(), account.self()));
    }

    @PutMapping("/{courseId}")
    ShortlistView addToShortlist(
            @AuthenticationPrincipal SignedInAccount account, @PathVariable @NotBlank String courseId) {
        own.add(account.tenant(), account.self(), new CourseId(courseId));
        return shortlist(account);
    }

    @DeleteMapping("/{courseId}")
    ShortlistView removeFromShortlist(
            @AuthenticationPrincipal SignedInAccount account, @PathVariable @NotBlank String courseId) {
        own.remove(account.tenant(), account.self(), new CourseId(courseId));
        return shortlist(account);
    }

    @PutMapping("/{courseId}/sharing")
    ShortlistView shareShortlisted(
            @AuthenticationPrincipal SignedInAccount account,
            @PathVariable @NotBlank String courseId,
            @RequestBody @Valid SharingForm form) {
        own.share(account.tenant(), account.self(), new CourseId(courseId), form.shared());
        return shortlist(account);
    }
}
