// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.staffing.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * When somebody's access ends.
 *
 * @param on the first day without access
 * @param seenVersion of what was looked at
 */
record LeavingForm(
        @NotNull(message = "is missing") LocalDate on,
        @NotBlank(message = "is missing") String seenVersion) {}
