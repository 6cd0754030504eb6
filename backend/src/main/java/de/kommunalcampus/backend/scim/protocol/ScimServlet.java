// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.scim.protocol;

import de.captaingoldfish.scim.sdk.common.constants.enums.HttpMethod;
import de.captaingoldfish.scim.sdk.common.exceptions.BadRequestException;
import de.captaingoldfish.scim.sdk.common.exceptions.ScimException;
import de.captaingoldfish.scim.sdk.common.response.ErrorResponse;
import de.captaingoldfish.scim.sdk.common.response.ScimResponse;
import de.kommunalcampus.backend.scim.ScimClient;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Between HTTP and the protocol. A servlet of its own and no mapping of the interface: paths, media type, errors and
 * schemas are those of the standard, and none of ours.
 */
final class ScimServlet extends HttpServlet {
    static final String MEDIA_TYPE = "application/scim+json";
    static final int LONGEST_BODY = 1_048_576;
    static final int LONGEST_QUERY = 8_000;
    private static final Set<HttpMethod> WITH_BODY = Set.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH);

    private final transient ScimProtocol protocol;

    ScimServlet(ScimProtocol protocol) {
        this.protocol = protocol;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ScimResponse answer;
        try {
            answer = answer(request);
        } catch (ScimException e) {
            answer = new ErrorResponse(e);
        } catch (StackOverflowError e) {
            answer = new ErrorResponse(new BadRequestException("invalid-request: nests too deep"));
        }
        write(request, response, answer);
    }

    private ScimResponse answer(HttpServletRequest request) throws IOException {
        HttpMethod method = method(request).orElseThrow(() -> new Refusal(405, "method-not-allowed"));
        RequestQuery.check(request);
        if (!(Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication())
                        .getPrincipal()
                instanceof ScimClient client)) {
            throw new Refusal(401, "not-signed-in");
        }
        String query = request.getQueryString();
        String url = request.getRequestURL() + (query == null ? "" : "?" + query);
        return protocol.answer(
                client, method, url, WITH_BODY.contains(method) ? body(request) : null, headers(request));
    }

    private static Optional<HttpMethod> method(HttpServletRequest request) {
        String name = request.getMethod().equals("HEAD") ? "GET" : request.getMethod();
        return Arrays.stream(HttpMethod.values())
                .filter(method -> method.name().equals(name))
                .findFirst();
    }

    private static String body(HttpServletRequest request) throws IOException {
        byte[] bytes = request.getInputStream().readNBytes(LONGEST_BODY + 1);
        if (bytes.length > LONGEST_BODY) {
            throw new Refusal(413, "body-too-large");
        }
        String body = new String(bytes, StandardCharsets.UTF_8);
        if (Texts.nestsTooDeep(body)) {
            throw new BadRequestException("invalid-request: the body nests too deep", "invalidSyntax");
        }
        return body;
    }

    /** Only what the protocol looks at: what a token or a cookie says is none of its business. */
    private static Map<String, String> headers(HttpServletRequest request) {
        Map<String, String> headers = new HashMap<>();
        for (String name : Set.of("Content-Type", "If-Match", "If-None-Match")) {
            String value = request.getHeader(name);
            if (value != null) {
                headers.put(name, value);
            }
        }
        return headers;
    }

    private static void write(HttpServletRequest request, HttpServletResponse response, ScimResponse answer)
            throws IOException {
        int status = answer.getHttpStatus();
        answer.getHttpHeaders().forEach((name, value) -> {
            if (!name.toLowerCase(Locale.ROOT).startsWith("content-")) {
                response.setHeader(name, value);
            }
        });
        boolean brief = request.getMethod().equals("PATCH") && status == 200 && !asksForAttributes(request);
        response.setStatus(brief ? 204 : status);
        if (brief || status == 204 || status == 304) {
            return;
        }
        response.setContentType(MEDIA_TYPE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(answer.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    /** RFC 7644, 3.5.2: a patch is answered without a body, unless the client names what it wants to see. */
    private static boolean asksForAttributes(HttpServletRequest request) {
        @Nullable String query = request.getQueryString();
        return query != null && query.toLowerCase(Locale.ROOT).contains("attributes=");
    }

    /** A refusal before the protocol is asked. */
    static final class Refusal extends ScimException {
        Refusal(int status, String slug) {
            super(slug + ": refused", null, status, null);
        }
    }
}
