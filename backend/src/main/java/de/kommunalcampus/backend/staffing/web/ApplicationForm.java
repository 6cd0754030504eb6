// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.staffing.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/**
 * That a staff file is taken over.
 *
 * @param token of the comparison that was looked at
 * @param confirmedLeavers how many lose their access, named where they are many
 */
@Schema(name = "StaffImportApplication")
record ApplicationForm(
        @NotBlank(message = "is missing") String token,
        @Nullable Integer confirmedLeavers) {}
