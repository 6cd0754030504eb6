// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.admission.web;

import io.swagger.v3.oas.annotations.media.Schema;

/** How many cannot sign in yet. */
@Schema(name = "Uninvited")
record UninvitedView(long people) {}
