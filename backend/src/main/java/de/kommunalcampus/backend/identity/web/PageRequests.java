// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Reads of the page itself: its files, and the addresses its router knows. They are public as they carry no data;
 * everything that does lives below one of the reserved first segments. A first segment that is spelt with anything but
 * plain characters is no page: whoever maps the request decodes it, and it may then be a reserved one.
 */
final class PageRequests implements RequestMatcher {
    private static final Set<String> RESERVED = Set.of("api", "actuator", "v3", "swagger-ui", "webjars", "error");

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._-]*");

    @Override
    public boolean matches(HttpServletRequest request) {
        boolean reads = "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
        String segment = firstSegment(request.getRequestURI());
        return reads && PLAIN.matcher(segment).matches() && !RESERVED.contains(segment.toLowerCase(Locale.ROOT));
    }

    private static String firstSegment(String path) {
        String[] segments = path.split("/", 3);
        return segments.length < 2 ? "" : segments[1];
    }
}
