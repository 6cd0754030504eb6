// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.secondfactor.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A code of the app, or one for emergencies. */
record FactorCodeForm(@NotBlank @Size(max = 40) String code) {
    /** Leaves the code out, so that no log shows it. */
    @Override
    public String toString() {
        return "FactorCodeForm[]";
    }
}
