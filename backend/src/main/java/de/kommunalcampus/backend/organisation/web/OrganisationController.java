// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.organisation.web;

import de.kommunalcampus.backend.identity.EmployeeId;
import de.kommunalcampus.backend.identity.PermissionRole;
import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.backend.organisation.Colleagues;
import de.kommunalcampus.backend.organisation.Units;
import de.kommunalcampus.backend.platform.NotFound;
import jakarta.validation.constraints.NotBlank;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
class OrganisationController {
    private final Colleagues colleagues;
    private final Units units;

    OrganisationController(Colleagues colleagues, Units units) {
        this.colleagues = colleagues;
        this.units = units;
    }

    @GetMapping("/employees/{id}")
    ColleagueView employee(@AuthenticationPrincipal SignedInAccount account, @PathVariable @NotBlank String id) {
        EmployeeId employee = new EmployeeId(id);
        if (!maySee(account, employee)) {
            throw new NotFound();
        }
        return colleagues
                .find(account.tenant(), employee)
                .map(ColleagueView::of)
                .orElseThrow(NotFound::new);
    }

    /** Oneself, one's own people, and for HR everybody of the administration. */
    private boolean maySee(SignedInAccount account, EmployeeId employee) {
        EmployeeId self = account.employee();
        return account.has(PermissionRole.HR)
                || employee.equals(self)
                || (self != null
                        && account.has(PermissionRole.SUPERIOR)
                        && colleagues.isSuperior(account.tenant(), self, employee));
    }

    @GetMapping("/units")
    UnitsView units(@AuthenticationPrincipal SignedInAccount account) {
        return UnitsView.of(units.list(account.tenant()));
    }
}
