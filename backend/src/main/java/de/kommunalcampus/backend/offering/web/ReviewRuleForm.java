// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.offering.web;

import jakarta.validation.constraints.NotNull;

/** @param required whether offers of the provider are looked at before they are published */
record ReviewRuleForm(@NotNull Boolean required) {}
