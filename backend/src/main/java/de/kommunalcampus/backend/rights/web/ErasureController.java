// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.rights.web;

import de.kommunalcampus.backend.identity.EmployeeId;
import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.backend.rights.Erasures;
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

/** HR and administrators decide who is erased; each answer is the list as it is then. */
@RestController
@RequestMapping("/api/v1/erasures")
class ErasureController {
    private final Erasures erasures;

    ErasureController(Erasures erasures) {
        this.erasures = erasures;
    }

    @GetMapping
    ErasuresView erasures(@AuthenticationPrincipal SignedInAccount account) {
        return ErasuresView.of(erasures.list(account.tenant()));
    }

    /** For good. */
    @DeleteMapping("/{employeeId}")
    ErasuresView erase(@AuthenticationPrincipal SignedInAccount account, @PathVariable @NotBlank String employeeId) {
        erasures.confirm(account, new EmployeeId(employeeId));
        return erasures(account);
    }

    @PutMapping("/{employeeId}/refusal")
    ErasuresView refuse(
            @AuthenticationPrincipal SignedInAccount account,
            @PathVariable @NotBlank String employeeId,
            @RequestBody @Valid ErasureRefusalForm form) {
        erasures.refuse(account, new EmployeeId(employeeId), form.refusal());
        return erasures(account);
    }
}
