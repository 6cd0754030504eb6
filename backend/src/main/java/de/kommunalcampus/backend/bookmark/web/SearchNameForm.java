// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.bookmark.web;

import de.kommunalcampus.backend.bookmark.SavedSearch;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

record SearchNameForm(
        @NotBlank(message = "is blank") @Size(max = SavedSearch.LONGEST_NAME, message = "has more than 80 characters")
        String name) {}
