// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.signon.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param administration its short name, a login that ends in it, or an address of its work mail */
record SignOnForm(@NotBlank @Size(max = 200) String administration) {
    /** It may name a person. */
    @Override
    public String toString() {
        return "SignOnForm[]";
    }
}
