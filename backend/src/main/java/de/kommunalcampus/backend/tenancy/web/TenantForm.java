// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.tenancy.web;

import de.kommunalcampus.backend.tenancy.NewTenant;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** @param regionalKey of the entry in the official list; missing for what is in no list */
record TenantForm(
        @NotBlank @Size(max = 200) String name,
        @Size(max = 12) @Nullable String regionalKey) {
    NewTenant toTenant() {
        return new NewTenant(name.strip(), regionalKey == null || regionalKey.isBlank() ? null : regionalKey);
    }
}
