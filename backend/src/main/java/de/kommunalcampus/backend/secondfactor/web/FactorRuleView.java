// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.secondfactor.web;

import io.swagger.v3.oas.annotations.media.Schema;

/** Whether HR and administrators have to have a second factor. */
@Schema(name = "FactorRule")
record FactorRuleView(boolean required) {}
