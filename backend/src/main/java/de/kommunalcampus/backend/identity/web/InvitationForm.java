// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity.web;

import de.kommunalcampus.backend.identity.AccessCodeKind;
import de.kommunalcampus.backend.identity.EmployeeId;
import de.kommunalcampus.backend.identity.NewAccount;
import de.kommunalcampus.backend.identity.PermissionRole;
import de.kommunalcampus.backend.platform.Formulas;
import de.kommunalcampus.backend.platform.InvalidRequest;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody to let in.
 *
 * @param by how the first sign-in reaches the person
 * @param personnelNumber of whom the account belongs to; missing for an administrator who is nobody's employee
 */
record InvitationForm(
        @NotBlank @Size(max = 200) String login,
        @NotBlank @Size(max = 200) String displayName,
        @NotEmpty Set<@NotNull PermissionRole> roles,
        @Size(max = 100) @Nullable String personnelNumber,
        @NotNull AccessCodeKind by) {
    /** Empty where the account belongs to nobody. */
    Optional<String> number() {
        return Optional.ofNullable(personnelNumber).map(String::strip).filter(number -> !number.isEmpty());
    }

    /** @throws InvalidRequest where a spreadsheet program would calculate the name */
    NewAccount toAccount(TenantId tenant, @Nullable EmployeeId employee) {
        Formulas.refuse("displayName", displayName);
        return new NewAccount(login, displayName.strip(), null, tenant, RolesForm.of(roles, tenant), employee, null);
    }
}
