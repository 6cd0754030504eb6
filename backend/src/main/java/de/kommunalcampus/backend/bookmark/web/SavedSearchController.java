// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.bookmark.web;

import de.kommunalcampus.backend.bookmark.SavedSearch;
import de.kommunalcampus.backend.bookmark.SavedSearches;
import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.backend.platform.InvalidRequest;
import de.kommunalcampus.backend.platform.NotFound;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The employee comes from the session alone, so nobody reaches another one's. */
@RestController
@RequestMapping("/api/v1/saved-searches")
class SavedSearchController {
    private final SavedSearches searches;
    private final Clock clock;

    SavedSearchController(SavedSearches searches, Clock clock) {
        this.searches = searches;
        this.clock = clock;
    }

    @GetMapping
    SavedSearchView.All list(@AuthenticationPrincipal SignedInAccount account) {
        return new SavedSearchView.All(searches.list(account.tenant(), account.self()).stream()
                .map(SavedSearchView::of)
                .toList());
    }

    /** The same query twice is one search, under the name given last. */
    @PostMapping
    SavedSearchView save(@AuthenticationPrincipal SignedInAccount account, @RequestBody @Valid SavedSearchForm form) {
        if (!SavedSearch.isQuery(form.query())) {
            throw new InvalidRequest("query", "is no part of an address");
        }
        SavedSearch search = new SavedSearch(
                UUID.randomUUID().toString(), form.name().strip(), form.query(), ZonedDateTime.now(clock));
        return searches.save(account.tenant(), account.self(), search)
                .map(SavedSearchView::of)
                .orElseThrow(() -> new InvalidRequest("searches", "are 50 already"));
    }

    @PutMapping("/{id}")
    SavedSearchView rename(
            @AuthenticationPrincipal SignedInAccount account,
            @PathVariable String id,
            @RequestBody @Valid SearchNameForm form) {
        return searches.rename(account.tenant(), account.self(), id, form.name().strip())
                .map(SavedSearchView::of)
                .orElseThrow(NotFound::new);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@AuthenticationPrincipal SignedInAccount account, @PathVariable String id) {
        if (!searches.remove(account.tenant(), account.self(), id)) {
            throw new NotFound();
        }
    }
}
