// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.matching.web;

import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.backend.matching.CatalogueHolder;
import de.kommunalcampus.backend.platform.SearchText;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tells what a search text is taken to be about. */
@RestController
class UnderstandingController {
    private final CatalogueHolder catalogues;

    UnderstandingController(CatalogueHolder catalogues) {
        this.catalogues = catalogues;
    }

    @GetMapping("/api/v1/understanding")
    UnderstandingView understanding(
            @AuthenticationPrincipal SignedInAccount account, @RequestParam(required = false) @Nullable String text) {
        return UnderstandingView.of(catalogues.get().catalogue(), account.tenant(), SearchText.of(text));
    }
}
