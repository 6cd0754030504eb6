// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.offering.web;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** @param version that was last seen */
record SeenVersionForm(@NotNull @Min(1) Long version) {}
