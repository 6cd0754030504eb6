// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.signon.web;

import io.swagger.v3.oas.annotations.media.Schema;

/** @param address of the directory, where the browser goes now */
@Schema(name = "SignOn")
record SignOnView(String address) {}
