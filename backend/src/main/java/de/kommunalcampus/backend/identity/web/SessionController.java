// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity.web;

import de.kommunalcampus.backend.identity.Proof;
import de.kommunalcampus.backend.identity.SignOut;
import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.backend.identity.graph.TenantNames;
import de.kommunalcampus.backend.platform.AuditAction;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/session")
class SessionController {
    private final SignIn signIn;
    private final Sessions sessions;
    private final TenantNames tenants;
    private final List<SignOut> signOuts;

    SessionController(SignIn signIn, Sessions sessions, TenantNames tenants, List<SignOut> signOuts) {
        this.signOuts = signOuts;
        this.signIn = signIn;
        this.sessions = sessions;
        this.tenants = tenants;
    }

    @PostMapping
    SessionView signIn(@Valid @RequestBody SignInForm form, HttpServletRequest request, HttpServletResponse response) {
        SignedInAccount account = signIn.check(form.login(), form.password(), request);
        sessions.begin(account, Proof.ONE_FACTOR, request, response);
        if (sessions.missing(request).isEmpty()) {
            signIn.tell(AuditAction.SIGNED_IN, account);
        }
        return view(account, request);
    }

    @GetMapping
    SessionView currentSession(@AuthenticationPrincipal SignedInAccount account, HttpServletRequest request) {
        return view(account, request);
    }

    /** Ends all other sessions of the account: whoever changes the password may know why. */
    @PutMapping("/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void changePassword(
            @AuthenticationPrincipal SignedInAccount account,
            @Valid @RequestBody PasswordForm form,
            HttpServletRequest request,
            HttpServletResponse response) {
        // Before the change, which ends the session.
        Proof proof = sessions.shown(request).proof();
        signIn.changePassword(account, form, request);
        sessions.beginAnew(account, proof, request, response);
    }

    @DeleteMapping
    SignedOutView signOut(
            @AuthenticationPrincipal SignedInAccount account,
            HttpServletRequest request,
            HttpServletResponse response) {
        signIn.tell(AuditAction.SIGNED_OUT, account);
        SignedOutView view = new SignedOutView(next(request));
        sessions.end(account, request, response);
        return view;
    }

    private @Nullable String next(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null
                ? null
                : signOuts.stream()
                        .flatMap(signOut -> signOut.next(session).stream())
                        .map(URI::toString)
                        .findFirst()
                        .orElse(null);
    }

    private SessionView view(SignedInAccount account, HttpServletRequest request) {
        return SessionView.of(
                account, tenants.of(account.tenant()), sessions.missing(request).orElse(null));
    }
}
