// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.admission.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Who cannot sign in any more. */
record ForgottenPasswordForm(@NotBlank @Size(max = 200) String login) {}
