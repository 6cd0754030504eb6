// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.platform.web;

import de.kommunalcampus.backend.platform.ProblemException;
import de.kommunalcampus.backend.platform.ProblemException.FieldProblem;
import java.time.Duration;
import java.util.List;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Answers every failure of a controller with a problem document that names no class, statement or stack frame. */
@RestControllerAdvice
class ProblemResponses extends ResponseEntityExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemResponses.class);

    @ExceptionHandler
    ResponseEntity<ProblemDetail> problem(ProblemException e) {
        ResponseEntity.BodyBuilder answer = start(e.status());
        e.retryAfter().ifPresent(wait -> answer.header(HttpHeaders.RETRY_AFTER, seconds(wait)));
        return answer.body(Problems.of(e.status(), e.slug(), String.valueOf(e.getMessage()), e.fields()));
    }

    /** The container reads the parameters when they are first asked for, and cannot: not our mistake. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(InvalidParameterException e) {
        HttpStatus status = HttpStatus.valueOf(e.getErrorCode());
        return start(status).body(Problems.of(status));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unexpected(Exception e) {
        if (DatabaseFailures.isOutage(e)) {
            return databaseUnavailable(e);
        }
        LOG.error("A request failed unexpectedly", e);
        return start(HttpStatus.INTERNAL_SERVER_ERROR).body(Problems.of(HttpStatus.INTERNAL_SERVER_ERROR));
    }

    /** The database is down, slow or full: the client may try again, nothing was half written. */
    private static ResponseEntity<ProblemDetail> databaseUnavailable(Exception e) {
        // The terminal has been told once, by the follower of the catalogue.
        LOG.info("The database did not answer: {}", e.toString());
        return start(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, "1")
                .body(Problems.of(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "database-unavailable",
                        "The database does not answer.",
                        List.of()));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return invalid(FieldProblems.of(e));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHandlerMethodValidationException(
            HandlerMethodValidationException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return invalid(FieldProblems.of(e));
    }

    /** Spring's own failures (unreadable body, wrong method, unknown path …) in the same shape. */
    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception e, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        HttpStatus known = HttpStatus.valueOf(status.value());
        List<FieldProblem> fields = FieldProblems.of(e);
        return start(known)
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(Problems.of(known, Problems.slug(known), Problems.detail(known), fields));
    }

    private static ResponseEntity<Object> invalid(List<FieldProblem> fields) {
        return start(HttpStatus.BAD_REQUEST)
                .body(Problems.of(
                        HttpStatus.BAD_REQUEST, "invalid-request", "Some fields cannot be accepted.", fields));
    }

    private static ResponseEntity.BodyBuilder start(HttpStatus status) {
        return ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    /** Rounded up: a client that waits as told is not too early. */
    private static String seconds(Duration wait) {
        return String.valueOf(wait.plusNanos(999_999_999).toSeconds());
    }
}
