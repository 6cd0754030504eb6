// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.apitoken.web;

import de.kommunalcampus.backend.apitoken.ApiTokens;
import de.kommunalcampus.backend.apitoken.IssuedApiToken;
import de.kommunalcampus.backend.apitoken.web.ApiTokensView.OwnApiToken;
import de.kommunalcampus.backend.identity.SignedInAccount;
import jakarta.validation.Valid;
import java.time.Clock;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The API tokens of one's own provider. */
@RestController
@RequestMapping(ApiTokenAccess.TOKENS)
class ApiTokenController {
    private final ApiTokens tokens;
    private final Clock clock;

    ApiTokenController(ApiTokens tokens, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    @GetMapping
    ApiTokensView listApiTokens(@AuthenticationPrincipal SignedInAccount account) {
        return ApiTokensView.of(tokens.list(account), ApiTokens.MOST, clock.instant());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    IssuedApiTokenView createApiToken(
            @AuthenticationPrincipal SignedInAccount account, @Valid @RequestBody ApiTokenForm form) {
        IssuedApiToken issued = tokens.create(account, form.toToken());
        return new IssuedApiTokenView(OwnApiToken.of(issued.token(), clock.instant()), issued.secret());
    }

    @DeleteMapping("/{id}")
    ApiTokensView revokeApiToken(@AuthenticationPrincipal SignedInAccount account, @PathVariable String id) {
        tokens.revoke(account, id);
        return listApiTokens(account);
    }
}
