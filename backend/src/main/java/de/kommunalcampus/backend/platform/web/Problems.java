// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.platform.web;

import de.kommunalcampus.backend.platform.ProblemException.FieldProblem;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** Writes problem documents, also of the failures that Spring or the servlet container finds. */
final class Problems {
    private Problems() {}

    static ProblemDetail of(HttpStatus status, String slug, String detail, List<FieldProblem> fields) {
        ProblemDetail document = ProblemDetail.forStatusAndDetail(status, detail);
        document.setType(URI.create("/errors/" + slug));
        if (!fields.isEmpty()) {
            document.setProperty("fields", fields);
        }
        return document;
    }

    static ProblemDetail of(HttpStatus status) {
        return of(status, slug(status), detail(status), List.of());
    }

    static String slug(HttpStatus status) {
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
            case INTERNAL_SERVER_ERROR -> "Something went wrong on our side.";
            default -> status.getReasonPhrase() + ".";
        };
    }
}
