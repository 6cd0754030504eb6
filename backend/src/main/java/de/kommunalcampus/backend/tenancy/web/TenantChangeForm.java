// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.tenancy.web;

import de.kommunalcampus.backend.platform.Formulas;
import de.kommunalcampus.backend.platform.InvalidRequest;
import de.kommunalcampus.backend.tenancy.Tenant;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What can change of a tenant. */
record TenantChangeForm(
        @NotBlank @Size(max = 200) String name, @NotNull Tenant.State state) {
    /** @throws InvalidRequest where a spreadsheet program would calculate it */
    String toName() {
        Formulas.refuse("name", name);
        return name.strip();
    }
}
