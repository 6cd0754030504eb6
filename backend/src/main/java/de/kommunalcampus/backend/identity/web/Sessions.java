// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity.web;

import de.kommunalcampus.backend.identity.FactorCheck;
import de.kommunalcampus.backend.identity.MissingFactor;
import de.kommunalcampus.backend.identity.Proof;
import de.kommunalcampus.backend.identity.SessionOpening;
import de.kommunalcampus.backend.identity.Shown;
import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.backend.identity.SignedInAuthentication;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** Begins and ends the server-side session of an account. */
@Component
class Sessions implements SessionOpening {
    private static final String MISSING = Sessions.class.getName() + ".missing";
    private static final String PROOF = Sessions.class.getName() + ".proof";

    private final FactorCheck factors;
    private final SecurityContextRepository contexts;
    private final SessionAuthenticationStrategy newCsrfToken;
    private final OpenSessions open;
    private final Devices devices;
    private final Clock clock;

    Sessions(
            FactorCheck factors,
            SecurityContextRepository contexts,
            SessionAuthenticationStrategy newCsrfToken,
            OpenSessions open,
            Devices devices,
            Clock clock) {
        this.devices = devices;
        this.factors = factors;
        this.contexts = contexts;
        this.newCsrfToken = newCsrfToken;
        this.open = open;
        this.clock = clock;
    }

    @Override
    public void begin(SignedInAccount account, Proof proof, HttpServletRequest request, HttpServletResponse response) {
        if (open(account, new Shown(proof, clock.instant()), request, response)) {
            devices.signedIn(account, request, response);
        }
    }

    /** After a new password: nobody is told of a new device who has just heard of that. */
    void beginAnew(SignedInAccount account, Proof proof, HttpServletRequest request, HttpServletResponse response) {
        renew(account, new Shown(proof, clock.instant()), request, response);
    }

    @Override
    public void renew(SignedInAccount account, Shown shown, HttpServletRequest request, HttpServletResponse response) {
        if (open(account, shown, request, response)) {
            devices.knowAgain(account, request, response);
        }
    }

    /** Whether it lacks nothing. */
    private boolean open(
            SignedInAccount account, Shown shown, HttpServletRequest request, HttpServletResponse response) {
        Optional<MissingFactor> missing = factors.missing(account, shown.proof());
        invalidate(request);
        HttpSession session = request.getSession(true);
        SessionAge.begin(session, shown.at());
        open.add(account.id(), session, SessionDevice.of(account, request, shown.at()));
        session.setAttribute(PROOF, shown.proof());
        missing.ifPresent(factor -> session.setAttribute(MISSING, factor));
        Authentication authentication =
                missing.isPresent() ? SignedInAuthentication.pending(account) : SignedInAuthentication.of(account);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        newCsrfToken.onAuthentication(authentication, request, response);
        return missing.isEmpty();
    }

    @Override
    public Shown shown(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Proof proof = session != null && session.getAttribute(PROOF) instanceof Proof kept ? kept : Proof.ONE_FACTOR;
        return new Shown(proof, SessionAge.began(session).orElseGet(clock::instant));
    }

    @Override
    public void prove(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null && session.getAttribute(MISSING) == null) {
            session.setAttribute(PROOF, Proof.TWO_FACTORS);
        }
    }

    @Override
    public Optional<MissingFactor> missing(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(MISSING) instanceof MissingFactor factor
                ? Optional.of(factor)
                : Optional.empty();
    }

    void end(SignedInAccount account, HttpServletRequest request, HttpServletResponse response) {
        invalidate(request);
        SecurityContextHolder.clearContext();
        newCsrfToken.onAuthentication(SignedInAuthentication.of(account), request, response);
    }

    private static void invalidate(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
