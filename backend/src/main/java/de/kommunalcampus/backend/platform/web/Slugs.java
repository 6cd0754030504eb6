// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.platform.web;

import java.util.Locale;
import org.springframework.http.HttpStatus;

/** Problem types of the failures that Spring itself answers. */
final class Slugs {
    private Slugs() {}

    static String of(HttpStatus status) {
        return switch (status) {
            case BAD_REQUEST -> "invalid-request";
            case NOT_FOUND -> "not-found";
            case INTERNAL_SERVER_ERROR -> "internal";
            default -> status.getReasonPhrase().toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
        };
    }

    static String detail(HttpStatus status) {
        return switch (status) {
            case BAD_REQUEST -> "The request cannot be read.";
            case NOT_FOUND -> "There is nothing here that you may see.";
            default -> status.getReasonPhrase();
        };
    }
}
