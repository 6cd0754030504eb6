// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.bookmark.web;

import de.kommunalcampus.backend.bookmark.SavedSearch;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** @param query what stands behind the question mark of the address */
record SavedSearchForm(
        @NotBlank(message = "is blank") @Size(max = SavedSearch.LONGEST_NAME, message = "has more than 80 characters")
        String name,

        @NotNull(message = "is missing")
        @Size(max = SavedSearch.LONGEST_QUERY, message = "has more than 2,000 characters")
        String query) {}
