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
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
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

    private static final MediaType PLAIN_JSON = MediaType.APPLICATION_JSON;
    private static final MediaType SCIM_JSON = MediaType.parseMediaType(MEDIA_TYPE);

    private final transient ScimProtocol protocol;
    private final String address;

    /** @param address where clients reach the installation; empty where that is what they say themselves */
    ScimServlet(ScimProtocol protocol, String address) {
        this.protocol = protocol;
        this.address = address;
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
        return protocol.answer(
                client, method, url(request), WITH_BODY.contains(method) ? body(request) : null, headers(request));
    }

    /** Locations are built on it, so it is not what a client says in its Host where we know better. */
    private String url(HttpServletRequest request) {
        String query = request.getQueryString();
        String place = address.isEmpty() ? request.getRequestURL().toString() : address + request.getRequestURI();
        return place + (query == null ? "" : "?" + RequestQuery.composed(query));
    }

    private static Optional<HttpMethod> method(HttpServletRequest request) {
        String name = request.getMethod().equals("HEAD") ? "GET" : request.getMethod();
        return Arrays.stream(HttpMethod.values())
                .filter(method -> method.name().equals(name))
                .findFirst();
    }

    private static String body(HttpServletRequest request) throws IOException {
        checkType(request);
        byte[] bytes = request.getInputStream().readNBytes(LONGEST_BODY + 1);
        if (bytes.length > LONGEST_BODY) {
            throw new Refusal(413, "body-too-large");
        }
        String body = Texts.decoded(bytes);
        if (Texts.nestsTooDeep(body)) {
            throw new BadRequestException("invalid-request: the body nests too deep", "invalidSyntax");
        }
        return body;
    }

    /** RFC 7644 (3.1) has its own media type and lets clients send the plain one. */
    private static void checkType(HttpServletRequest request) {
        try {
            MediaType type = MediaType.parseMediaType(Objects.requireNonNullElse(request.getContentType(), ""));
            Charset charset = type.getCharset();
            if ((type.equalsTypeAndSubtype(SCIM_JSON) || type.equalsTypeAndSubtype(PLAIN_JSON))
                    && (charset == null || charset.equals(StandardCharsets.UTF_8))) {
                return;
            }
        } catch (IllegalArgumentException e) {
            // Refused as any other that is not ours.
        }
        throw new Refusal(415, "unsupported-media-type");
    }

    /**
     * Only what the protocol looks at: what a token or a cookie says is none of its business. Any version matches a star,
     * which the library takes for one of them.
     */
    private static Map<String, String> headers(HttpServletRequest request) {
        Map<String, String> headers = new HashMap<>();
        if (request.getContentType() != null) {
            headers.put("Content-Type", MEDIA_TYPE);
        }
        for (String name : Set.of("If-Match", "If-None-Match")) {
            String value = request.getHeader(name);
            if (value != null && !(name.equals("If-Match") && value.strip().equals("*"))) {
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
