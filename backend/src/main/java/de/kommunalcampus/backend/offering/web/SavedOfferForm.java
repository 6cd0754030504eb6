// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.offering.web;

import de.kommunalcampus.backend.offering.OfferSheet;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** @param version that was last seen */
record SavedOfferForm(
        @NotNull @Min(1) Long version, @NotNull @Valid OfferSheet sheet) {}
