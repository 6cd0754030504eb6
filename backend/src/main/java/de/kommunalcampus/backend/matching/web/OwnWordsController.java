// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.matching.web;

import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.backend.matching.CatalogueHolder;
import jakarta.validation.Valid;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Finds tasks, competencies and job roles in what a person tells; a body, so that no text stands in an address or a log. */
@RestController
class OwnWordsController {
    private final CatalogueHolder catalogues;

    OwnWordsController(CatalogueHolder catalogues) {
        this.catalogues = catalogues;
    }

    @PostMapping("/api/v1/profile/own-words")
    RecognisedView recognise(@AuthenticationPrincipal SignedInAccount account, @RequestBody @Valid OwnWordsForm form) {
        return RecognisedView.of(catalogues.get().catalogue(), account.tenant(), form.text());
    }
}
