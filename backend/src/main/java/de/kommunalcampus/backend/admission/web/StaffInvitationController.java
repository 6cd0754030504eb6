// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.admission.web;

import de.kommunalcampus.backend.admission.StaffInvitations;
import de.kommunalcampus.backend.identity.EmployeeId;
import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.matchingmodel.catalogue.OrgUnitId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lets the staff list in, some people a request, so that none takes longer than a browser waits. */
@RestController
@RequestMapping("/api/v1/staff-invitations")
class StaffInvitationController {
    private static final int AT_ONCE = 50;

    private final StaffInvitations invitations;

    StaffInvitationController(StaffInvitations invitations) {
        this.invitations = invitations;
    }

    @GetMapping
    UninvitedView countUninvited(
            @AuthenticationPrincipal SignedInAccount administrator,
            @RequestParam(required = false) @Size(max = 100) @Nullable String unit,
            @RequestParam(defaultValue = "false") boolean again) {
        return new UninvitedView(invitations.count(administrator.tenant(), unit(unit), again));
    }

    @PostMapping
    StaffInvitationsView inviteStaff(
            @AuthenticationPrincipal SignedInAccount administrator, @Valid @RequestBody StaffInvitationsForm form) {
        String after = form.after();
        return StaffInvitationsView.of(
                invitations.inviteAfter(
                        administrator.tenant(),
                        unit(form.unit()),
                        form.again(),
                        after == null ? null : new EmployeeId(after),
                        AT_ONCE),
                AT_ONCE);
    }

    private static @Nullable OrgUnitId unit(@Nullable String unit) {
        return unit == null || unit.isBlank() ? null : new OrgUnitId(unit);
    }
}
