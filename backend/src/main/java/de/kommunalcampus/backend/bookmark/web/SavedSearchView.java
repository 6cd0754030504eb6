// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.bookmark.web;

import de.kommunalcampus.backend.bookmark.SavedSearch;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.OffsetDateTime;
import java.util.List;

@Schema(name = "SavedSearch")
record SavedSearchView(String id, String name, String query, OffsetDateTime savedAt) {
    static SavedSearchView of(SavedSearch search) {
        return new SavedSearchView(
                search.id(), search.name(), search.query(), search.savedAt().toOffsetDateTime());
    }

    @Schema(name = "SavedSearches")
    record All(List<SavedSearchView> searches) {}
}
