// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity.web;

import jakarta.validation.constraints.NotNull;

/** What shall become of an account. */
record AccountStateForm(@NotNull Wanted state) {
    /** Open is active, or invited where there was no password yet. */
    enum Wanted {
        OPEN,
        LOCKED,
        ENDED
    }
}
