// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.matching.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Courses that somebody already knows; so many that their ids still fit an address. */
record ChosenForm(
        @NotNull(message = "is missing") @Size(min = 1, max = 50, message = "names none or more than 50")
        List<@NotBlank(message = "is blank") String> id) {}
