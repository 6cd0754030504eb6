// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.tenancy.web;

import de.kommunalcampus.backend.identity.AccessCodeKind;
import de.kommunalcampus.backend.identity.NewAccount;
import de.kommunalcampus.backend.identity.PermissionRole;
import de.kommunalcampus.backend.platform.Formulas;
import de.kommunalcampus.backend.platform.InvalidRequest;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;

/** Who shall administer a tenant, and how the first sign-in reaches the person. */
record AdministratorForm(
        @NotBlank @Size(max = 200) String login,
        @NotBlank @Size(max = 200) String displayName,
        @NotNull AccessCodeKind by) {
    /** @throws InvalidRequest where a spreadsheet program would calculate the name */
    NewAccount toAccount(TenantId tenant) {
        Formulas.refuse("displayName", displayName);
        return new NewAccount(
                login, displayName.strip(), null, tenant, Set.of(PermissionRole.TENANT_ADMIN), null, null);
    }
}
