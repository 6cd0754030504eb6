// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity.web;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** @param address where the browser goes to sign out of the administration's directory too; null where nowhere */
@Schema(name = "SignedOut")
record SignedOutView(@Nullable String address) {}
