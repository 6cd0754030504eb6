// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.matching.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What a person tells of the own work. It is read and not kept. */
record OwnWordsForm(
        @NotNull(message = "is missing") @Size(max = MOST_CHARACTERS, message = "has more than 5000 characters")
        String text) {
    static final int MOST_CHARACTERS = 5_000;
}
