// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.staffing.web;

import de.kommunalcampus.backend.identity.EmployeeId;
import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.backend.staffing.Staff;
import de.kommunalcampus.backend.staffing.StaffChanges;
import de.kommunalcampus.backend.staffing.StaffEditor;
import de.kommunalcampus.backend.staffing.StaffRecords;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The staff list, one person at a time. */
@RestController
@RequestMapping("/api/v1/staff")
class StaffController {
    private final Staff staff;
    private final StaffRecords records;
    private final StaffChanges changes;

    StaffController(Staff staff, StaffRecords records, StaffChanges changes) {
        this.staff = staff;
        this.records = records;
        this.changes = changes;
    }

    @GetMapping
    StaffListView listStaff(
            @AuthenticationPrincipal SignedInAccount account,
            @ParameterObject @ModelAttribute @Valid StaffListForm form) {
        return StaffListView.of(staff.list(account.tenant(), form.query()));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    StaffMemberView createPerson(@AuthenticationPrincipal SignedInAccount account, @RequestBody @Valid StaffForm form) {
        return open(account, changes.create(StaffEditor.of(account), form.entry()));
    }

    @GetMapping("/{employeeId}")
    StaffMemberView findPerson(
            @AuthenticationPrincipal SignedInAccount account, @PathVariable @NotBlank String employeeId) {
        return open(account, new EmployeeId(employeeId));
    }

    @PutMapping("/{employeeId}")
    StaffMemberView changePerson(
            @AuthenticationPrincipal SignedInAccount account,
            @PathVariable @NotBlank String employeeId,
            @RequestBody @Valid StaffForm form) {
        EmployeeId id = new EmployeeId(employeeId);
        changes.change(StaffEditor.of(account), id, form.requiredVersion(), form.entry());
        return open(account, id);
    }

    @PutMapping("/{employeeId}/leaving")
    StaffMemberView endAccess(
            @AuthenticationPrincipal SignedInAccount account,
            @PathVariable @NotBlank String employeeId,
            @RequestBody @Valid LeavingForm form) {
        EmployeeId id = new EmployeeId(employeeId);
        changes.leave(account, id, form.seenVersion(), form.on());
        return open(account, id);
    }

    @DeleteMapping("/{employeeId}/leaving")
    StaffMemberView comeBack(
            @AuthenticationPrincipal SignedInAccount account, @PathVariable @NotBlank String employeeId) {
        EmployeeId id = new EmployeeId(employeeId);
        changes.comeBack(StaffEditor.of(account), id);
        return open(account, id);
    }

    private StaffMemberView open(SignedInAccount account, EmployeeId id) {
        return StaffMemberView.of(records.open(account, id));
    }
}
