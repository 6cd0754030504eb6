// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.secondfactor.web;

import de.kommunalcampus.backend.identity.AccountId;
import de.kommunalcampus.backend.identity.SessionOpening;
import de.kommunalcampus.backend.identity.Shown;
import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.backend.secondfactor.SecondFactors;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who has to have a second factor, and help for those who lost theirs; for the platform's administrators, theirs. */
@RestController
class FactorRuleController {
    private static final String RULE = "/api/v1/second-factor/rule";

    private final SecondFactors factors;
    private final SessionOpening sessions;

    FactorRuleController(SecondFactors factors, SessionOpening sessions) {
        this.factors = factors;
        this.sessions = sessions;
    }

    @GetMapping(RULE)
    FactorRuleView getSecondFactorRule(@AuthenticationPrincipal SignedInAccount administrator) {
        return new FactorRuleView(factors.isRequired(administrator.tenant()));
    }

    /** Whoever requires a second factor and has shown none lacks it from then on, as everybody else. */
    @PutMapping(RULE)
    FactorRuleView changeSecondFactorRule(
            @AuthenticationPrincipal SignedInAccount administrator,
            @Valid @RequestBody FactorRuleForm form,
            HttpServletRequest request,
            HttpServletResponse response) {
        // Before the change, which ends the session.
        Shown shown = sessions.shown(request);
        factors.require(administrator, form.required());
        if (form.required()) {
            sessions.renew(administrator, shown, request, response);
        }
        return new FactorRuleView(form.required());
    }

    @DeleteMapping("/api/v1/accounts/{id}/second-factor")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void resetSecondFactor(@AuthenticationPrincipal SignedInAccount administrator, @PathVariable String id) {
        factors.reset(administrator.tenant(), new AccountId(id));
    }
}
