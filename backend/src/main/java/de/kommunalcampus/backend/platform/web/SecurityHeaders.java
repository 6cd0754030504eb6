// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.platform.web;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/**
 * The headers of every answer, whether it comes from a controller, a file, a filter or the servlet container: no
 * foreign script, frame or form, no guessing of content types, no address in a referrer.
 */
final class SecurityHeaders {
    /** {@code style-src} needs no inline styles: the page's script sets them through the DOM, which a policy allows. */
    private static final String CONTENT_SECURITY_POLICY = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self' data:",
            "font-src 'self'",
            "connect-src 'self'",
            "manifest-src 'self'",
            "worker-src 'self'",
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'",
            "object-src 'none'");

    private static final Map<String, String> ALWAYS = new TreeMap<>(Map.of(
            "Content-Security-Policy", CONTENT_SECURITY_POLICY,
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "no-referrer",
            "Permissions-Policy",
                    "accelerometer=(), camera=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Cache-Control", "no-store"));

    private static final String TWO_YEARS_OF_HTTPS = "max-age=63072000; includeSubDomains";

    private SecurityHeaders() {}

    /** Caching is off unless a later handler, such as the one for files, says otherwise. */
    static void write(BiConsumer<String, String> headers, boolean https) {
        ALWAYS.forEach(headers);
        if (https) {
            headers.accept("Strict-Transport-Security", TWO_YEARS_OF_HTTPS);
        }
    }
}
