// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity.web;

import de.kommunalcampus.backend.identity.SessionOpening;
import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.backend.identity.SignedInAuthentication;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Instant;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** Begins and ends the server-side session of an account. */
@Component
class Sessions implements SessionOpening {
    private final SecurityContextRepository contexts;
    private final SessionAuthenticationStrategy newCsrfToken;
    private final OpenSessions open;
    private final Clock clock;

    Sessions(
            SecurityContextRepository contexts,
            SessionAuthenticationStrategy newCsrfToken,
            OpenSessions open,
            Clock clock) {
        this.contexts = contexts;
        this.newCsrfToken = newCsrfToken;
        this.open = open;
        this.clock = clock;
    }

    @Override
    public void begin(SignedInAccount account, HttpServletRequest request, HttpServletResponse response) {
        invalidate(request);
        Instant now = clock.instant();
        HttpSession session = request.getSession(true);
        SessionAge.begin(session, now);
        open.add(account.id(), session, SessionDevice.of(account, request, now));
        Authentication authentication = SignedInAuthentication.of(account);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        newCsrfToken.onAuthentication(authentication, request, response);
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
