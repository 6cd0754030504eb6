// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.offering.web;

import de.kommunalcampus.backend.offering.OfferState;
import jakarta.validation.constraints.NotNull;

/** @param state published, paused or ended */
record OfferStateForm(@NotNull OfferState state) {}
