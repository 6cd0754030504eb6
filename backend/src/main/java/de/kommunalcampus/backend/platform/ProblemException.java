// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.platform;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;

/**
 * Root of the failures a client can cause or must know of. Each becomes a problem document (RFC 9457) with the type
 * {@code /errors/<slug>}; German or English text is made by the page from the type, the detail is for developers.
 */
public abstract class ProblemException extends RuntimeException {
    private final HttpStatus status;
    private final String slug;
    private final transient List<FieldProblem> fields;

    protected ProblemException(HttpStatus status, String slug, String detail, List<FieldProblem> fields) {
        super(detail);
        this.status = status;
        this.slug = slug;
        this.fields = List.copyOf(fields);
    }

    protected ProblemException(HttpStatus status, String slug, String detail) {
        this(status, slug, detail, List.of());
    }

    public HttpStatus status() {
        return status;
    }

    public String slug() {
        return slug;
    }

    public List<FieldProblem> fields() {
        return fields;
    }

    /** How long the client shall wait before it tries again, where that helps. */
    public Optional<Duration> retryAfter() {
        return Optional.empty();
    }

    /** A field of the request and what is wrong with it. */
    public record FieldProblem(String field, String reason) {}
}
