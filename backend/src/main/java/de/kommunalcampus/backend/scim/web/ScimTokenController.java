// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.scim.web;

import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.backend.scim.ScimBrake;
import de.kommunalcampus.backend.scim.ScimTokens;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The tokens of directories, and the word of an administrator where one would end the access of many. */
@RestController
class ScimTokenController {
    static final String PATH = "/api/v1/scim-tokens";

    private final ScimTokens tokens;
    private final ScimBrake brake;

    ScimTokenController(ScimTokens tokens, ScimBrake brake) {
        this.tokens = tokens;
        this.brake = brake;
    }

    @GetMapping(PATH)
    ScimTokensView listScimTokens(@AuthenticationPrincipal SignedInAccount administrator) {
        return ScimTokensView.of(tokens.list(administrator.tenant()), brake.state(administrator.tenant()));
    }

    @PostMapping(PATH)
    @ResponseStatus(HttpStatus.CREATED)
    ScimTokensView.IssuedView createScimToken(
            @AuthenticationPrincipal SignedInAccount administrator, @RequestBody @Valid ScimTokenForm form) {
        return ScimTokensView.IssuedView.of(tokens.create(administrator, form.readableName(), form.expiresOn()));
    }

    @DeleteMapping(PATH + "/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revokeScimToken(@AuthenticationPrincipal SignedInAccount administrator, @PathVariable String id) {
        tokens.revoke(administrator, id);
    }

    /** Agrees that directories end the access of any number of people, and take any number of units, within the next 24 hours. */
    @PostMapping(PATH + "/release")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void releaseScimLeavers(@AuthenticationPrincipal SignedInAccount administrator) {
        brake.release(administrator);
    }

    /** Takes that back before its time is over. */
    @DeleteMapping(PATH + "/release")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdrawScimRelease(@AuthenticationPrincipal SignedInAccount administrator) {
        brake.withdraw(administrator);
    }
}
