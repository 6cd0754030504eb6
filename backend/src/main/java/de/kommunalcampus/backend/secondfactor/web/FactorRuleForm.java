// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.secondfactor.web;

import jakarta.validation.constraints.NotNull;

/** Whether HR and administrators have to have a second factor. */
record FactorRuleForm(@NotNull Boolean required) {}
