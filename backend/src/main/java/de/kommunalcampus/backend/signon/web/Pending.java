// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.signon.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/** The one sign-in at a directory that is under way in a session; whoever takes it out takes it for good. */
final class Pending {
    private static final String ATTRIBUTE = Pending.class.getName();

    /** Sessions of strangers, who may never come back. */
    private static final int SECONDS = 15 * 60;

    private Pending() {}

    static void put(HttpServletRequest request, OAuth2AuthorizationRequest begun) {
        HttpSession session = request.getSession(true);
        if (session.isNew()) {
            session.setMaxInactiveInterval(SECONDS);
        }
        session.setAttribute(ATTRIBUTE, begun);
    }

    static Optional<OAuth2AuthorizationRequest> take(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null) {
            return Optional.empty();
        }
        // Two answers at once: only one of them takes it.
        synchronized (session.getId().intern()) {
            Object begun = session.getAttribute(ATTRIBUTE);
            session.removeAttribute(ATTRIBUTE);
            return begun instanceof OAuth2AuthorizationRequest known ? Optional.of(known) : Optional.empty();
        }
    }
}
