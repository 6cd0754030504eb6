// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity.web;

import de.kommunalcampus.backend.platform.AttemptLimit;
import de.kommunalcampus.backend.platform.TooManyAttempts;
import io.github.bucket4j.TimeMeter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.time.Duration;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Lets a token in {@value #PER_MINUTE} times a minute, so that one program leaves room for the others. What is refused
 * anyway does no work and is not counted.
 */
final class BearerLimit extends OncePerRequestFilter {
    static final int PER_MINUTE = 300;

    private final HandlerExceptionResolver problems;
    private final AttemptLimit requests =
            new AttemptLimit(PER_MINUTE, Duration.ofMinutes(1), TimeMeter.SYSTEM_NANOTIME);

    BearerLimit(HandlerExceptionResolver problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Principal token = request.getUserPrincipal();
        if (token != null) {
            try {
                requests.take(token.getName());
            } catch (TooManyAttempts e) {
                problems.resolveException(request, response, null, e);
                return;
            }
        }
        chain.doFilter(request, response);
    }
}
