// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.offering.web;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What a new offer starts from; from nothing without either.
 *
 * @param copyOf another offer, once more without its dates
 * @param courseId a published course that is not yet written here
 */
record StartedOfferForm(
        @Nullable @Size(min = 1, max = 200) String copyOf,
        @Nullable @Size(min = 1, max = 200) String courseId) {}
