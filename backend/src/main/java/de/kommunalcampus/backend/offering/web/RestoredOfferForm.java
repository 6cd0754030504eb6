// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.offering.web;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * @param version that was last seen
 * @param number of the publication to go back to
 */
record RestoredOfferForm(
        @NotNull @Min(1) Long version, @NotNull @Min(1) Long number) {}
