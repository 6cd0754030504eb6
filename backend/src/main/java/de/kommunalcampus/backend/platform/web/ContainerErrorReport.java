// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.platform.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;

/**
 * Answers requests so malformed that they never reach a filter, with the same headers and the same kind of document as
 * everything else, in place of the container's page.
 */
final class ContainerErrorReport extends ErrorReportValve {
    private final boolean https;

    ContainerErrorReport(boolean https) {
        this.https = https;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        HttpStatus status = HttpStatus.resolve(response.getStatus());
        if (status == null || !status.isError() || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        SecurityHeaders.write(response::setHeader, https || request.isSecure());
        if (MistypedAddress.opens(
                status, request.getMethod(), request.getRequestURI(), request.getHeader(HttpHeaders.ACCEPT))) {
            response.setStatus(HttpStatus.SEE_OTHER.value());
            response.setHeader(HttpHeaders.LOCATION, MistypedAddress.NO_SUCH_PAGE.toString());
            return;
        }
        try {
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.getOutputStream().write(document(status).getBytes(StandardCharsets.UTF_8));
            response.finishResponse();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By hand: no converter is at work here, and none of the values is a client's. */
    private static String document(HttpStatus status) {
        ProblemDetail problem = Problems.of(status);
        return "{\"type\":\"%s\",\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\"}"
                .formatted(problem.getType(), problem.getTitle(), problem.getStatus(), problem.getDetail());
    }
}
