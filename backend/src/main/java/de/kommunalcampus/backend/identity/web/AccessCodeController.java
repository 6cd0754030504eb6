// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity.web;

import de.kommunalcampus.backend.identity.AccessCodes;
import de.kommunalcampus.backend.identity.AccessPaused;
import de.kommunalcampus.backend.identity.CodeHolder;
import de.kommunalcampus.backend.identity.CodeUnknown;
import de.kommunalcampus.backend.identity.Proof;
import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.backend.identity.graph.TenantNames;
import de.kommunalcampus.backend.identity.web.CodeLimits.Attempt;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** For people who are not signed in yet. A code travels in bodies only: addresses end up in logs and histories. */
@RestController
@RequestMapping("/api/v1/access-codes")
class AccessCodeController {
    private final AccessCodes codes;
    private final CodeLimits limits;
    private final Sessions sessions;
    private final TenantNames tenants;

    AccessCodeController(AccessCodes codes, CodeLimits limits, Sessions sessions, TenantNames tenants) {
        this.codes = codes;
        this.limits = limits;
        this.sessions = sessions;
        this.tenants = tenants;
    }

    @PostMapping("/holder")
    CodeHolderView findCodeHolder(@Valid @RequestBody CodeForm form, HttpServletRequest request) {
        Attempt attempt = limits.attempt(form.toCode(), request);
        CodeHolder holder = codes.find(attempt.code()).orElseThrow(CodeUnknown::new);
        limits.fitted(attempt);
        if (holder.paused()) {
            throw new AccessPaused();
        }
        return CodeHolderView.of(holder, tenants.of(holder.tenant()));
    }

    @PostMapping("/redemption")
    SessionView redeemCode(
            @Valid @RequestBody RedemptionForm form, HttpServletRequest request, HttpServletResponse response) {
        Attempt attempt = limits.attempt(form.code().toCode(), request);
        SignedInAccount account = codes.redeem(attempt.code(), form.password());
        limits.fitted(attempt);
        sessions.beginAnew(account, Proof.ONE_FACTOR, request, response);
        return SessionView.of(
                account, tenants.of(account.tenant()), sessions.missing(request).orElse(null));
    }
}
