// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.learning.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** @param on the day on which the person finished the course */
record CompletionForm(@NotNull(message = "is missing") LocalDate on) {}
