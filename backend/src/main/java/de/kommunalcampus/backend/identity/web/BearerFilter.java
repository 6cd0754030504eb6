// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity.web;

import de.kommunalcampus.backend.identity.ApiScope;
import de.kommunalcampus.backend.identity.TokenBearer;
import de.kommunalcampus.backend.identity.TokenBearers;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Lets a token stand for one request, or ends it: whoever shows a token that is none is not looked at in another way. */
final class BearerFilter extends OncePerRequestFilter {
    private static final String SCHEME = "Bearer ";
    private static final String REFUSED = "Bearer realm=\"kommunalcampus\", error=\"invalid_token\"";

    private final TokenBearers bearers;
    private final HandlerExceptionResolver problems;

    BearerFilter(TokenBearers bearers, HandlerExceptionResolver problems) {
        this.bearers = bearers;
        this.problems = problems;
    }

    /** Whether the request says that it brings a token, in whichever spelling of the scheme. */
    static boolean bringsToken(HttpServletRequest request) {
        @Nullable String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return header != null && (header + " ").regionMatches(true, 0, SCHEME, 0, SCHEME.length());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<TokenBearer> bearer = bearers.find(token(request));
        if (bearer.isEmpty()) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, REFUSED);
            problems.resolveException(request, response, null, new TokenRefused());
            return;
        }
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication(bearer.get()));
        SecurityContextHolder.setContext(context);
        chain.doFilter(request, response);
    }

    private static String token(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.AUTHORIZATION)
                .substring(SCHEME.length() - 1)
                .strip();
    }

    private static Authentication authentication(TokenBearer bearer) {
        return UsernamePasswordAuthenticationToken.authenticated(
                bearer.principal(),
                null,
                bearer.scopes().stream()
                        .map(ApiScope::authority)
                        .map(SimpleGrantedAuthority::new)
                        .toList());
    }
}
