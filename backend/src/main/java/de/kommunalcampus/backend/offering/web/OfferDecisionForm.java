// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.offering.web;

import de.kommunalcampus.backend.platform.InvalidRequest;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** @param remark why it is sent back; needed then */
record OfferDecisionForm(
        @NotNull Boolean publish,
        @Nullable @Size(max = 2_000) String remark) {
    /** @throws InvalidRequest where there are none */
    String reasons() {
        if (remark == null || remark.isBlank()) {
            throw new InvalidRequest("remark", "is missing");
        }
        return remark.strip();
    }
}
