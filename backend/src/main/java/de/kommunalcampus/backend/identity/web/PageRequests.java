// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Reads of the page itself: its files, and the addresses its router knows. They are public as they carry no data;
 * everything that does lives below one of the reserved first segments.
 */
final class PageRequests implements RequestMatcher {
    private static final Set<String> RESERVED = Set.of("api", "actuator", "v3", "swagger-ui", "webjars", "error");

    @Override
    public boolean matches(HttpServletRequest request) {
        boolean reads = "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
        return reads && !RESERVED.contains(firstSegment(request.getRequestURI()));
    }

    private static String firstSegment(String path) {
        String[] segments = path.split("/", 3);
        return segments.length < 2 ? "" : segments[1];
    }
}
