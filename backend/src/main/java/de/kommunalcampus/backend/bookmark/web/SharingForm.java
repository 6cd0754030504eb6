// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.bookmark.web;

import jakarta.validation.constraints.NotNull;

/** The field must be there: a forgotten one must neither show nor hide anything. */
record SharingForm(@NotNull(message = "is missing") Boolean shared) {}
