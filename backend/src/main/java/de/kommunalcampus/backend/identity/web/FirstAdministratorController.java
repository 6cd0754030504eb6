// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity.web;

import de.kommunalcampus.backend.identity.FirstAdministrator;
import de.kommunalcampus.backend.identity.GivenCode;
import de.kommunalcampus.backend.identity.Proof;
import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.backend.identity.graph.TenantNames;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class FirstAdministratorController {
    private final FirstAdministrator first;
    private final CodeLimits limits;
    private final Sessions sessions;
    private final TenantNames tenants;

    FirstAdministratorController(FirstAdministrator first, CodeLimits limits, Sessions sessions, TenantNames tenants) {
        this.first = first;
        this.limits = limits;
        this.sessions = sessions;
        this.tenants = tenants;
    }

    @PostMapping("/api/v1/first-administrator")
    @ResponseStatus(HttpStatus.CREATED)
    SessionView createFirstAdministrator(
            @Valid @RequestBody FirstAdministratorForm form, HttpServletRequest request, HttpServletResponse response) {
        limits.attempt(new GivenCode(null, form.code()), request);
        SignedInAccount account = first.create(form.code(), form.login(), form.toDisplayName(), form.password());
        sessions.begin(account, Proof.ONE_FACTOR, request, response);
        return SessionView.of(
                account, tenants.of(account.tenant()), sessions.missing(request).orElse(null));
    }
}
