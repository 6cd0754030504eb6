// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.matching.web;

import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.backend.matching.CatalogueHolder;
import de.kommunalcampus.backend.matching.CatalogueSnapshot;
import de.kommunalcampus.backend.platform.SearchText;
import de.kommunalcampus.matchingmodel.catalogue.Suggestion;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SuggestionController {
    private static final int MOST = 12;

    private final CatalogueHolder catalogues;

    SuggestionController(CatalogueHolder catalogues) {
        this.catalogues = catalogues;
    }

    @GetMapping("/api/v1/suggestions")
    SuggestionsView suggestions(
            @AuthenticationPrincipal SignedInAccount account, @RequestParam(required = false) @Nullable String text) {
        SearchText typed = SearchText.of(text);
        CatalogueSnapshot snapshot = catalogues.get();
        return new SuggestionsView(
                snapshot.catalogue().version(),
                typed.isEmpty() ? List.of() : snapshot.catalogue().suggest(account.tenant(), typed.value(), MOST));
    }

    @Schema(name = "Suggestions")
    record SuggestionsView(long catalogueVersion, List<Suggestion> suggestions) {}
}
