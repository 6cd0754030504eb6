// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.bookmark.web;

import de.kommunalcampus.backend.bookmark.OwnShortlist;
import de.kommunalcampus.backend.identity.EmployeeId;
import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.backend.platform.NotFound;
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
        return ShortlistView.of(own.get(account.tenant(), employee(account)));
    }

    @PutMapping("/{courseId}")
    ShortlistView addToShortlist(
            @AuthenticationPrincipal SignedInAccount account, @PathVariable @NotBlank String courseId) {
        own.add(account.tenant(), employee(account), new CourseId(courseId));
        return shortlist(account);
    }

    @DeleteMapping("/{courseId}")
    ShortlistView removeFromShortlist(
            @AuthenticationPrincipal SignedInAccount account, @PathVariable @NotBlank String courseId) {
        own.remove(account.tenant(), employee(account), new CourseId(courseId));
        return shortlist(account);
    }

    @PutMapping("/{courseId}/sharing")
    ShortlistView shareShortlisted(
            @AuthenticationPrincipal SignedInAccount account,
            @PathVariable @NotBlank String courseId,
            @RequestBody @Valid SharingForm form) {
        own.share(account.tenant(), employee(account), new CourseId(courseId), form.shared());
        return shortlist(account);
    }

    /** An account of nobody keeps nothing. */
    static EmployeeId employee(SignedInAccount account) {
        EmployeeId employee = account.employee();
        if (employee == null) {
            throw new NotFound();
        }
        return employee;
    }
}
