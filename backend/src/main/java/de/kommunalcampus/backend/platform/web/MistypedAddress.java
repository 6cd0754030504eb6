// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.platform.web;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/**
 * An address that cannot be read, opened by a person and not by a program: he is led to the page that says there is none,
 * in his language and with a way on, instead of reading a document meant for programs.
 */
final class MistypedAddress {
    /** No page has this address, so the page's router says so. */
    static final URI NO_SUCH_PAGE = URI.create("/not-found");

    private MistypedAddress() {}

    /** @param path as far as it could be read */
    static boolean opens(HttpStatus status, @Nullable String method, @Nullable String path, @Nullable String accept) {
        return status == HttpStatus.BAD_REQUEST
                && "GET".equals(method)
                && path != null
                && !path.startsWith("/api/")
                && accept != null
                && accept.contains(MediaType.TEXT_HTML_VALUE);
    }
}
