// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity.web;

import de.kommunalcampus.backend.identity.AccessCodeKind;
import jakarta.validation.constraints.NotNull;

/** How a new code reaches its person. */
record CodeKindForm(@NotNull AccessCodeKind by) {}
