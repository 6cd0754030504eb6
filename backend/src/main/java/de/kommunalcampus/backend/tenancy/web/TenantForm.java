// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.tenancy.web;

import de.kommunalcampus.backend.platform.Formulas;
import de.kommunalcampus.backend.platform.InvalidRequest;
import de.kommunalcampus.backend.tenancy.NewTenant;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** @param regionalKey of the entry in the official list; missing for what is in no list */
record TenantForm(
        @NotBlank @Size(max = 200) String name,
        @Size(max = 12) @Nullable String regionalKey) {
    /** @throws InvalidRequest where a spreadsheet program would calculate the name */
    NewTenant toTenant() {
        Formulas.refuse("name", name);
        return new NewTenant(name.strip(), regionalKey == null || regionalKey.isBlank() ? null : regionalKey);
    }
}
