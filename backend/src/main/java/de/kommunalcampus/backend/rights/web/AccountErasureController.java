// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.rights.web;

import de.kommunalcampus.backend.identity.AccountId;
import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.backend.rights.AccountErasures;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The platform's administrators erase accounts of providers and of their own, once they have ended. */
@RestController
class AccountErasureController {
    private final AccountErasures erasures;

    AccountErasureController(AccountErasures erasures) {
        this.erasures = erasures;
    }

    /** For good. */
    @DeleteMapping("/api/v1/accounts/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void eraseAccount(@AuthenticationPrincipal SignedInAccount administrator, @PathVariable String id) {
        erasures.confirm(administrator, new AccountId(id));
    }
}
