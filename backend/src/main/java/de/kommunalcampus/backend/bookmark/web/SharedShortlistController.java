// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.bookmark.web;

import de.kommunalcampus.backend.bookmark.SharedShortlists;
import de.kommunalcampus.backend.identity.EmployeeId;
import de.kommunalcampus.backend.identity.SignedInAccount;
import jakarta.validation.constraints.NotBlank;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What people show to their superior. */
@RestController
@RequestMapping("/api/v1/shared-shortlists")
class SharedShortlistController {
    private final SharedShortlists shortlists;

    SharedShortlistController(SharedShortlists shortlists) {
        this.shortlists = shortlists;
    }

    @GetMapping
    SharersView sharedShortlists(@AuthenticationPrincipal SignedInAccount account) {
        return SharersView.of(shortlists.list(account));
    }

    /** A look, which the person is told of. */
    @GetMapping("/{employeeId}")
    SharedShortlistView sharedShortlist(
            @AuthenticationPrincipal SignedInAccount account, @PathVariable @NotBlank String employeeId) {
        return SharedShortlistView.of(shortlists.open(account, new EmployeeId(employeeId)));
    }
}
