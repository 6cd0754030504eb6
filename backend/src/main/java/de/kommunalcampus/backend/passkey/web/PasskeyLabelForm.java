// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.passkey.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** How the person calls it. */
record PasskeyLabelForm(@NotBlank @Size(max = 60) String label) {}
