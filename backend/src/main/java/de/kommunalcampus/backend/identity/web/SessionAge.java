// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends a session ten hours after its sign-in, however busy it is; the idle limit is the container's. */
final class SessionAge extends OncePerRequestFilter {
    static final Duration LIMIT = Duration.ofHours(10);

    /** As long as somebody who has just signed in is taken to be still there. */
    private static final Duration FRESH = Duration.ofMinutes(5);

    private static final String BEGAN = SessionAge.class.getName() + ".began";

    private final Clock clock;

    SessionAge(Clock clock) {
        this.clock = clock;
    }

    static void begin(HttpSession session, Instant now) {
        session.setAttribute(BEGAN, now);
    }

    /** Empty without a session of an account. */
    static Optional<Instant> began(@Nullable HttpSession session) {
        return session != null && session.getAttribute(BEGAN) instanceof Instant began
                ? Optional.of(began)
                : Optional.empty();
    }

    static boolean isFresh(HttpServletRequest request, Instant now) {
        return began(request.getSession(false))
                .filter(began -> now.isBefore(began.plus(FRESH)))
                .isPresent();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        if (session != null
                && began(session)
                        .filter(began -> !clock.instant().isBefore(began.plus(LIMIT)))
                        .isPresent()) {
            session.invalidate();
        }
        chain.doFilter(request, response);
    }
}
