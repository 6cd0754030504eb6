// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.rights.web;

import de.kommunalcampus.backend.rights.ErasureRefusal;
import jakarta.validation.constraints.NotNull;

record ErasureRefusalForm(@NotNull(message = "is missing") ErasureRefusal refusal) {}
