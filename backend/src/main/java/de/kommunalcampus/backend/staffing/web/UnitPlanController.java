// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.staffing.web;

import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.backend.staffing.StaffEditor;
import de.kommunalcampus.backend.staffing.UnitChanges;
import de.kommunalcampus.backend.staffing.Units;
import de.kommunalcampus.matchingmodel.catalogue.OrgUnitId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Keeps up the unit tree; each answer is the whole of it. */
@RestController
@RequestMapping("/api/v1")
class UnitPlanController {
    private final Units units;
    private final UnitChanges changes;

    UnitPlanController(Units units, UnitChanges changes) {
        this.units = units;
        this.changes = changes;
    }

    @GetMapping("/unit-plan")
    UnitPlanView unitPlan(@AuthenticationPrincipal SignedInAccount account) {
        return UnitPlanView.of(units.list(account.tenant()));
    }

    @PostMapping("/units")
    @ResponseStatus(HttpStatus.CREATED)
    UnitPlanView createUnit(@AuthenticationPrincipal SignedInAccount account, @RequestBody @Valid UnitForm form) {
        changes.create(StaffEditor.of(account), form.entry());
        return unitPlan(account);
    }

    @PutMapping("/units/{unitId}")
    UnitPlanView changeUnit(
            @AuthenticationPrincipal SignedInAccount account,
            @PathVariable @NotBlank String unitId,
            @RequestBody @Valid UnitForm form) {
        changes.change(StaffEditor.of(account), new OrgUnitId(unitId), form.requiredVersion(), form.entry());
        return unitPlan(account);
    }

    @DeleteMapping("/units/{unitId}")
    UnitPlanView deleteUnit(@AuthenticationPrincipal SignedInAccount account, @PathVariable @NotBlank String unitId) {
        changes.delete(StaffEditor.of(account), new OrgUnitId(unitId));
        return unitPlan(account);
    }
}
