// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.matching.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Courses that somebody already knows. */
record ChosenForm(
        @NotNull(message = "is missing") @Size(min = 1, max = 200, message = "names none or more than 200")
        List<@NotBlank(message = "is blank") String> id) {}
