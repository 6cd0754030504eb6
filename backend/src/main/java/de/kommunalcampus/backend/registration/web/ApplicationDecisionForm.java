// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.registration.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** @param note how the provider was verified, or why it is declined, which is mailed */
record ApplicationDecisionForm(
        @NotNull Boolean accept, @NotBlank @Size(max = 500) String note) {}
