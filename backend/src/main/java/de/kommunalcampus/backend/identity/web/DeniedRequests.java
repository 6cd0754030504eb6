// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity.web;

import de.kommunalcampus.backend.platform.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Answers what the filter chain refuses, in the same form as the failures of controllers. A request that is refused
 * because nothing is mapped there is told so (404, 405) once somebody is signed in; nothing is let through for it.
 */
@Component
class DeniedRequests implements AuthenticationEntryPoint, AccessDeniedHandler {
    private final HandlerExceptionResolver problems;
    private final RequestMappingHandlerMapping mappings;

    DeniedRequests(
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems,
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
        this.problems = problems;
        this.mappings = mappings;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException e) {
        problems.resolveException(request, response, null, new NotSignedIn());
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException e) {
        Exception reason = e instanceof CsrfException ? Forbidden.withoutToken() : reason(request);
        problems.resolveException(request, response, null, reason);
    }

    /** Whether other rights would have opened it: otherwise nothing is there, or not in this way. */
    boolean isForRights(HttpServletRequest request) {
        return reason(request) instanceof Forbidden;
    }

    private Exception reason(HttpServletRequest request) {
        try {
            return mappings.getHandler(request) == null ? new NotFound() : Forbidden.byRole();
        } catch (HttpRequestMethodNotSupportedException e) {
            return e;
        } catch (Exception e) {
            return Forbidden.byRole();
        }
    }
}
